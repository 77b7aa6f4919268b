package no.utsagn.app.codes.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.utsagn.app.codes.DescribeCodes;
import no.utsagn.app.codes.GroupCodes;
import no.utsagn.app.codes.Shaped;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.study.EditKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCodesTest {

    @TempDir
    private Path folder;

    private Shaped study;
    private MergeCodes merge;

    @BeforeEach
    void start() {
        study = new Shaped(
                folder,
                "A = Det gikk bra",
                "A = sakte",
                "A > Tid = fikk",
                "A > Sted = Hos oss",
                "B = Det gikk bra",
                "B > tid = til",
                "C = bra");
        merge = new MergeCodes(study.open());
    }

    @AfterEach
    void leave() {
        study.close();
    }

    @Test
    void tellsBeforehandJustWhatItDoes() {
        Id<Coding> doubled = study.open()
                .now()
                .codings()
                .all()
                .filter(c -> c.code().equals(study.code("A")) && c.span().length() == "Det gikk bra".length())
                .findFirst()
                .orElseThrow()
                .id();
        study.memo(new MemoTarget.OnCode(study.code("A")));
        study.memo(new MemoTarget.OnCoding(doubled));
        List<String> tree = study.tree();
        List<String> codings = study.codings();
        MergePreview told = merge.preview(study.codes("A"), study.code("B"));
        assertThat(told).isEqualTo(new MergePreview(2, 3, 1, 3, 2, 2, 1, 1, 1, List.of()));
        assertThat(study.tree()).isEqualTo(tree);
        Id<Code> gone = study.code("A");
        assertThat(merge.merge(study.codes("A"), study.code("B"))).isEqualTo(told);
        assertThat(study.tree()).containsExactly("B", "B > tid", "B > Sted", "C");
        assertThat(study.codings())
                .containsExactly(
                        "B > Sted: Hos oss", "B > tid: fikk", "B > tid: til", "B: Det gikk bra", "B: sakte", "C: bra");
        assertThat(study.codebook().aliases().resolve(gone)).isEqualTo(study.code("B"));
        assertThat(study.open().now().memos().stream().map(Memo::target))
                .containsExactlyInAnyOrder(
                        new MemoTarget.OnCode(study.code("B")),
                        new MemoTarget.OnCoding(study.coding("Det gikk bra").id()));
        assertThat(study.done()).contains(EditKind.CODES_MERGED);
        assertThat(study.goesBackTo(tree, codings)).isTrue();
    }

    @Test
    void undoGivesBackTheOldIds() {
        merge.merge(study.codes("A"), study.code("B"));
        study.open().undo();
        assertThat(study.codebook().aliases().into()).isEmpty();
        assertThat(study.open().now().tombstones()).isEmpty();
    }

    @Test
    void aCodeGoesUpInOneBelowIt() {
        merge.merge(study.codes("A"), study.code("A > Tid"));
        assertThat(study.tree()).containsExactly("Tid", "Tid > Sted", "B", "B > tid", "C");
        assertThat(study.codings()).contains("Tid: Det gikk bra", "Tid: fikk", "Tid: sakte");
    }

    @Test
    void aCodeGoesUpInTheOneAboveIt() {
        merge.merge(study.codes("A > Tid", "A > Sted"), study.code("A"));
        assertThat(study.tree()).containsExactly("A", "B", "B > tid", "C");
        assertThat(study.codings()).contains("A: fikk", "A: Hos oss");
    }

    @Test
    void severalGoUpInOneAndAliasesFollowALaterMerge() {
        Id<Code> first = study.code("A");
        merge.merge(study.codes("A", "B", "C"), study.code("C"));
        assertThat(study.tree()).containsExactly("C", "C > Tid", "C > Sted");
        study.make("D");
        merge.merge(study.codes("C"), study.code("D"));
        assertThat(study.codebook().aliases().resolve(first)).isEqualTo(study.code("D"));
    }

    @Test
    void definitionsLoseNothing() {
        DescribeCodes describe = new DescribeCodes(study.open());
        describe.describe(study.code("A"), new Definition("A", "a kort", "a lang", "a når", "", "likt"));
        describe.describe(study.code("B"), new Definition("B", "b kort", "", "b når", "b når ikke", "likt"));
        new GroupCodes(study.open()).make("Hindringer", study.codes("A"));
        MergePreview told = merge.merge(study.codes("A"), study.code("B"));
        assertThat(study.codebook().code(study.code("B")).fields().definition())
                .isEqualTo(new Definition("B", "b kort", "a kort\na lang", "b når\na når", "b når ikke", "likt"));
        assertThat(told.fills())
                .extracting(fill -> fill.field() + " " + fill.how() + " " + fill.from())
                .containsExactly(
                        "BRIEF KEPT []",
                        "FULL FILLED [A]",
                        "WHEN_TO_USE JOINED [A]",
                        "WHEN_NOT_TO_USE KEPT []",
                        "EXAMPLE KEPT []");
        assertThat(study.groupsOf("B")).containsExactly("Hindringer");
    }

    @Test
    void nothingIsRefused() {
        assertThatThrownBy(() -> merge.preview(study.codes("A"), study.code("A")))
                .hasMessage("code.merge-itself");
        study.make("Tid");
        assertThatThrownBy(() -> merge.preview(study.codes("A"), study.code("A > Tid")))
                .hasMessage("codebook.name-taken");
        assertThat(Stream.of("A", "B", "C").map(study::code)).hasSize(3);
    }
}
