package no.utsagn.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.Counts;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import no.utsagn.ui.parts.Choice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeTreeModelTest {

    @TempDir
    Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private CodingModel coding;
    private CodeTreeModel tree;

    @BeforeEach
    void start() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        coding = new CodingModel(desk);
        coding.create("Mestring", java.util.Optional.empty());
        tree = new CodeTreeModel(desk, new Counts());
    }

    @AfterEach
    void leave() {
        open.close();
    }

    private static Stream<String> lines(List<CodeTreeModel.Branch> branches, String indent) {
        return branches.stream()
                .flatMap(branch -> Stream.concat(
                        Stream.of(indent + branch.row().name() + " "
                                + branch.row().passages() + " key "
                                + branch.row().digit()),
                        lines(branch.under(), indent + "- ")));
    }

    private List<String> shown() {
        return lines(tree.branches().get(), "").toList();
    }

    @Test
    void showsTheTreeWithPassagesAndKeys() {
        assertThat(shown()).containsExactly("Tillit 2 key 1", "- Tid 1 key 2", "Mestring 0 key 3");
        assertThat(tree.size()).isEqualTo(3);
    }

    @Test
    void countsFollowAtOnce() {
        coding.code(Desks.code(desk, "Mestring"), Desks.span(desk, "fikk det til"));
        assertThat(shown()).contains("Mestring 1 key 3");
        open.undo();
        assertThat(shown()).contains("Mestring 0 key 3");
    }

    @Test
    void theFilterKeepsWhatLiesAboveACodeThatFits() {
        tree.filter().set("TID");
        assertThat(shown()).containsExactly("Tillit 2 key 1", "- Tid 1 key 2");
        tree.filter().set("finnes ikke");
        assertThat(shown()).isEmpty();
    }

    private List<String> offered(String typed) {
        CodePickerModel picker = new CodePickerModel(Messages.in(TextLanguage.BOKMAAL), desk, coding, Runnable::run);
        return picker.choices(typed).stream().map(Choice::label).toList();
    }

    @Test
    void thePickerPutsTheLastUsedFirst() {
        assertThat(offered("")).containsExactly("Tillit", "Tid", "Mestring");
        coding.code(Desks.code(desk, "Mestring"), Desks.span(desk, "fikk"));
        assertThat(offered("")).containsExactly("Mestring", "Tillit", "Tid");
    }

    @Test
    void thePickerPutsCodesThatBeginSoBeforeThoseThatHoldIt() {
        coding.create("Ting", java.util.Optional.empty());
        assertThat(offered("ti")).containsExactly("Tillit", "Tid", "Ting", "Lag kode «ti»");
        assertThat(offered("tring")).containsExactly("Mestring", "Lag kode «tring»");
    }

    @Test
    void thePickerMakesACodeWhereNoneFits() {
        desk.selection().set(Desks.span(desk, "fikk det til"));
        CodePickerModel picker = new CodePickerModel(Messages.in(TextLanguage.BOKMAAL), desk, coding, Runnable::run);
        picker.choices("Å få det til").get(0).action().run();
        assertThat(shown()).contains("Å få det til 1 key 4");
        assertThat(offered("å få det til")).containsExactly("Å få det til");
    }
}
