package no.utsagn.ui.code.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.codes.GroupCodes;
import no.utsagn.app.codes.MoveCodes;
import no.utsagn.app.codes.Spot;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.ui.code.count.Tally;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import no.utsagn.ui.desk.QuickCodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeTreeModelTest {

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private OpenStudy open;
    private DeskModel desk;
    private CodingModel coding;
    private CodeTreeModel tree;
    private ShapeModel shape;

    @BeforeEach
    void start() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        coding = new CodingModel(desk);
        coding.create("Mestring", Optional.empty());
        tree = new CodeTreeModel(desk, new Tally());
        shape = new ShapeModel(Messages.in(TextLanguage.BOKMAAL), desk, Runnable::run, told::add);
    }

    @AfterEach
    void leave() {
        open.close();
    }

    private List<String> shown() {
        return tree.rows().get().stream()
                .map(row -> "- ".repeat(row.depth()) + row.name() + " " + row.shownPassages() + " key " + row.digit())
                .toList();
    }

    @Test
    void showsTheTreeWithPassagesAndKeys() {
        assertThat(shown()).containsExactly("Tillit 2 key 1", "- Tid 1 key 2", "Mestring 0 key 3");
        assertThat(tree.size()).isEqualTo(3);
    }

    @Test
    void aGroupIsRenamedAndRemovedWhileItIsShown() {
        CodeGroup group = new GroupCodes(open).make("Hjelp", List.of(Desks.code(desk, "Mestring")));
        tree.group().set(Optional.of(group.id()));
        shape.renameGroup(group.id(), "Støtte");
        assertThat(tree.rows().get()).extracting(CodeRow::groups).containsExactly(List.of("Støtte"));
        shape.removeGroup(group.id());
        assertThat(told).containsExactly("Gruppen «Støtte» er fjernet. Kodene er der fortsatt.");
        assertThat(tree.group().get()).isEmpty();
        assertThat(shown()).hasSize(3);
        open.undo();
        assertThat(open.now().codebook().groups().get(group.id()).name()).isEqualTo("Støtte");
    }

    @Test
    void keysFollowThoseThatAreChosen() {
        desk.quick().set(new QuickCodes(List.of(Desks.code(desk, "Mestring"), Desks.code(desk, "Tillit"))));
        assertThat(shown()).containsExactly("Tillit 2 key 2", "- Tid 1 key 0", "Mestring 0 key 1");
    }

    @Test
    void whatIsFoldedCanBeReadAndSetAgain() {
        tree.fold(Set.of(Desks.code(desk, "Tillit"), Id.random()));
        assertThat(shown()).containsExactly("Tillit 2 key 1", "Mestring 0 key 3");
        assertThat(tree.folded()).hasSize(2).contains(Desks.code(desk, "Tillit"));
        tree.fold(Set.of());
        assertThat(tree.folded()).isEmpty();
        assertThat(shown()).hasSize(3);
    }

    @Test
    void countsFollowAtOnceAndOtherLinesStayTheSame() {
        List<CodeRow> before = tree.rows().get();
        coding.code(Desks.code(desk, "Mestring"), Desks.span(desk, "fikk det til"));
        assertThat(shown()).contains("Mestring 1 key 3");
        assertThat(tree.rows().get().subList(0, 2)).isEqualTo(before.subList(0, 2));
        open.undo();
        assertThat(tree.rows().get()).isEqualTo(before);
    }

    @Test
    void aFoldedCodeCountsWhatLiesBelowIt() {
        coding.code(Desks.code(desk, "Tillit > Tid"), Desks.span(desk, "Vi fikk det til"));
        tree.fold(Desks.code(desk, "Tillit"), true);
        assertThat(shown()).containsExactly("Tillit 3 key 1", "Mestring 0 key 3");
        tree.reveal(Desks.code(desk, "Tillit > Tid"));
        assertThat(shown()).contains("Tillit 2 key 1", "- Tid 2 key 2");
    }

    @Test
    void theFilterKeepsWhatLiesAboveACodeThatFits() {
        tree.fold(Desks.code(desk, "Tillit"), true);
        tree.filter().set("TID");
        assertThat(shown()).containsExactly("Tillit 2 key 1", "- Tid 1 key 2");
        assertThat(tree.rows().get()).extracting(CodeRow::fits).containsExactly(false, true);
        tree.filter().set("finnes ikke");
        assertThat(shown()).isEmpty();
        tree.filter().set("");
        assertThat(shown()).containsExactly("Tillit 2 key 1", "Mestring 0 key 3");
    }

    @Test
    void aGroupCanBeShownAlone() {
        CodeGroup group = new GroupCodes(open).make("Barrierer", List.of(Desks.code(desk, "Tillit > Tid")));
        tree.group().set(Optional.of(group.id()));
        assertThat(shown()).containsExactly("Tillit 2 key 1", "- Tid 1 key 2");
        assertThat(tree.rows().get().get(1).groups()).containsExactly("Barrierer");
        open.undo();
        assertThat(tree.group().get()).isEmpty();
        assertThat(shown()).hasSize(3);
    }

    @Test
    void aKeyIsGivenByHand() {
        shape.digit(Desks.code(desk, "Mestring"), 1);
        assertThat(shown()).containsExactly("Tillit 2 key 3", "- Tid 1 key 2", "Mestring 0 key 1");
    }

    @Test
    void whatIsDoneToCodesIsSeenInTheTree() {
        shape.make("Tempo", Spot.after(shape.codebook(), Desks.code(desk, "Tillit > Tid")));
        assertThat(desk.code().get()).contains(Desks.code(desk, "Tillit > Tempo"));
        shape.up(Desks.code(desk, "Tillit > Tempo"));
        shape.out(Desks.code(desk, "Tillit > Tid"));
        assertThat(shown()).containsExactly("Tillit 2 key 1", "- Tempo 0 key 2", "Tid 1 key 3", "Mestring 0 key 4");
        shape.in(Desks.code(desk, "Tid"));
        shape.down(Desks.code(desk, "Tillit > Tempo"));
        shape.sort(Optional.empty(), MoveCodes.Order.NAME);
        assertThat(shown()).containsExactly("Mestring 0 key 1", "Tillit 2 key 2", "- Tid 1 key 3", "- Tempo 0 key 4");
        shape.rename(Desks.code(desk, "Tillit > Tempo"), "Fart");
        shape.move(List.of(Desks.code(desk, "Tillit > Fart")), Spot.lastUnder(Optional.empty()));
        shape.color(List.of(Desks.code(desk, "Fart")), "#009c00");
        shape.status(List.of(Desks.code(desk, "Fart")), CodeStatus.RETIRED);
        CodeRow row = tree.rows().get().get(3);
        assertThat(row.name() + row.color() + row.status()).isEqualTo("Fart#009c00RETIRED");
    }

    @Test
    void whatIsRemovedIsTold() {
        shape.remove(List.of(Desks.code(desk, "Tillit")));
        assertThat(told).containsExactly("Fjernet 2 koder med 3 passasjer (3 kodinger, ingen notater).");
        assertThat(shown()).containsExactly("Mestring 0 key 1");
    }
}
