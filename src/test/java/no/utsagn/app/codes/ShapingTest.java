package no.utsagn.app.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.MemoTarget;
import no.utsagn.study.EditKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapingTest {

    @TempDir
    private Path folder;

    private Shaped study;
    private List<String> tree;
    private List<String> codings;
    private MoveCodes move;
    private DescribeCodes describe;

    @BeforeEach
    void start() {
        study = new Shaped(folder, "A > A1 = Det gikk bra", "A > A2 = fikk", "B = sakte", "C > A1 = bra");
        tree = List.of("A", "A > A1", "A > A2", "B", "C", "C > A1");
        codings = study.codings();
        move = new MoveCodes(study.open());
        describe = new DescribeCodes(study.open());
        assertThat(study.tree()).isEqualTo(tree);
    }

    @AfterEach
    void leave() {
        study.close();
    }

    private void isOneStep(EditKind kind) {
        assertThat(study.done()).contains(kind);
        assertThat(study.goesBackTo(tree, codings)).isTrue();
    }

    @Test
    void aCodeIsMadeBesideAnother() {
        Code made = new MakeCodes(study.open()).make(" Ny ", Spot.after(study.codebook(), study.code("A > A1")));
        assertThat(made.name()).isEqualTo("Ny");
        assertThat(study.tree()).containsExactly("A", "A > A1", "A > Ny", "A > A2", "B", "C", "C > A1");
        isOneStep(EditKind.CODE_CREATED);
    }

    @Test
    void aPathIsMadeAsFarAsItIsMissingInOneStep() {
        assertThat(study.make("a > A1")).isEqualTo(study.code("A > A1"));
        study.make("A2 > X > Y");
        assertThat(study.tree()).contains("A > A2 > X > Y");
        isOneStep(EditKind.CODE_CREATED);
    }

    @Test
    void aNameIsRefusedForOneClearReason() {
        MakeCodes make = new MakeCodes(study.open());
        assertThatThrownBy(() -> make.make(" \u200b", Optional.empty())).hasMessage("code.name-blank");
        assertThatThrownBy(() -> make.make("x".repeat(10_000), Optional.empty()))
                .hasMessage("code.name-too-long");
        assertThatThrownBy(() -> make.make("A > B", Optional.empty())).hasMessage("code.name-separator");
        assertThatThrownBy(() -> make.make("A\u0007B", Optional.empty())).hasMessage("code.name-control");
        assertThatThrownBy(() -> make.make("A\nB", Optional.empty())).hasMessage("code.name-control");
        assertThatThrownBy(() -> make.make("A\u202eB", Optional.empty())).hasMessage("code.name-control");
        assertThatThrownBy(() -> make.make("b", Optional.empty())).hasMessage("codebook.name-taken");
        assertThat(make.make("x".repeat(200), Optional.empty()).name()).hasSize(200);
    }

    @Test
    void aCodeIsRenamedAndItsHistoryKept() {
        describe.rename(study.code("B"), "Å bli hørt");
        assertThat(study.tree()).contains("Å bli hørt");
        assertThat(study.codebook().code(study.code("Å bli hørt")).history().revisions())
                .extracting(r -> r.fields().definition().name())
                .containsExactly("B", "Å bli hørt");
        assertThat(study.done()).contains(EditKind.CODE_RENAMED);
    }

    @Test
    void allFieldsOfADefinitionAreKept() {
        Definition all = new Definition("B", "kort", "lang", "når", "når ikke", "f.eks.");
        describe.describe(study.code("B"), all);
        assertThat(study.codebook().code(study.code("B")).fields().definition()).isEqualTo(all);
        isOneStep(EditKind.CODE_DESCRIBED);
    }

    @Test
    void severalCodesAreColouredInOneStep() {
        describe.color(study.codes("A", "B"), "#102030");
        assertThat(study.codebook().codes().stream().filter(c -> c.color().equals("#102030")))
                .hasSize(2);
        isOneStep(EditKind.CODE_COLORED);
    }

    @ParameterizedTest
    @CsvSource({"OPEN", "SETTLED", "GIVEN_BACK", "RETIRED"})
    void aStatusIsKept(CodeStatus status) {
        describe.status(study.codes("A", "B"), CodeStatus.SETTLED);
        describe.status(study.codes("B"), status);
        assertThat(study.codebook().code(study.code("B")).fields().status()).isEqualTo(status);
        assertThat(study.goesBackTo(tree, codings)).isTrue();
    }

    @Test
    void codesMoveByKeys() {
        move.up(study.code("B"));
        assertThat(study.tree()).startsWith("B", "A");
        move.up(study.code("B"));
        move.down(study.code("B"));
        assertThat(study.tree()).isEqualTo(tree);
        move.in(study.code("B"));
        assertThat(study.tree()).containsExactly("A", "A > A1", "A > A2", "A > B", "C", "C > A1");
        move.out(study.code("A > A2"));
        assertThat(study.tree()).containsExactly("A", "A > A1", "A > B", "A2", "C", "C > A1");
    }

    @Test
    void severalCodesMoveTogetherInTheirOrder() {
        move.to(study.codes("C", "A > A2", "C > A1"), new Spot(Optional.empty(), Optional.of(study.code("A"))));
        assertThat(study.tree()).containsExactly("A2", "C", "C > A1", "A", "A > A1", "B");
        isOneStep(EditKind.CODE_MOVED);
    }

    @Test
    void aCodeDoesNotMoveUnderItselfOrBesideItsName() {
        assertThatThrownBy(() -> move.to(study.codes("A"), Spot.lastUnder(Optional.of(study.code("A > A1")))))
                .hasMessage("codebook.under-itself");
        assertThatThrownBy(() -> move.to(study.codes("C > A1"), Spot.lastUnder(Optional.of(study.code("A")))))
                .hasMessage("codebook.name-taken");
        assertThat(study.tree()).isEqualTo(tree);
    }

    @Test
    void siblingsAreSortedInOneStep() {
        new MakeCodes(study.open()).make("Ål", Optional.empty());
        new MakeCodes(study.open()).make("Ær", Optional.empty());
        move.sort(Optional.empty(), MoveCodes.Order.NAME);
        assertThat(study.codebook().under(Optional.empty()))
                .extracting(Code::name)
                .containsExactly("A", "B", "C", "Ær", "Ål");
        assertThat(study.done()).contains(EditKind.CODES_SORTED);
        move.sort(Optional.empty(), MoveCodes.Order.PASSAGES);
        assertThat(study.codebook().under(Optional.empty()))
                .extracting(Code::name)
                .startsWith("B");
    }

    @Test
    void groupsCutAcrossTheTree() {
        GroupCodes groups = new GroupCodes(study.open());
        CodeGroup barriers = groups.make("Barrierer", study.codes("A > A1", "B"));
        assertThat(study.groupsOf("B")).containsExactly("Barrierer");
        isOneStep(EditKind.CODE_GROUPS_CHANGED);
        GroupCodes again = new GroupCodes(study.open());
        again.takeOut(study.codes("B"), barriers.id());
        again.put(study.codes("C"), barriers.id());
        again.rename(barriers.id(), "Hindringer");
        assertThat(study.groupsOf("B")).isEmpty();
        assertThat(study.groupsOf("C")).containsExactly("Hindringer");
        assertThatThrownBy(() -> again.make("hindringer", List.of())).hasMessage("codebook.group-taken");
        again.remove(barriers.id());
        assertThat(study.groupsOf("C")).isEmpty();
        assertThat(study.codebook().groups().isEmpty()).isTrue();
        assertThat(study.goesBackTo(tree, codings)).isTrue();
    }

    @Test
    void whatGoesWithACodeIsToldAndComesBack() {
        study.memo(new MemoTarget.OnCode(study.code("A")));
        study.memo(new MemoTarget.OnCoding(study.coding("fikk").id()));
        List<Id<Code>> both = study.codes("A", "A > A1");
        assertThat(new RemoveCodes(study.open()).remove(both)).isEqualTo(new RemoveCodes.Going(3, 2, 2, 2));
        assertThat(study.tree()).containsExactly("B", "C", "C > A1");
        assertThat(study.open().now().memos().isEmpty()).isTrue();
        isOneStep(EditKind.CODE_REMOVED);
    }
}
