package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import no.utsagn.app.CodePassages;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.codes.MakeCodes;
import no.utsagn.app.codes.RemoveCodes;
import no.utsagn.app.correct.CorrectTranscript;
import no.utsagn.app.memos.WriteMemo;
import no.utsagn.app.people.EditCases;
import no.utsagn.app.people.EditParticipants;
import no.utsagn.app.people.Fact;
import no.utsagn.app.team.GiveCopy;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Turn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copies given away and merged again, as a team does it. */
class TeamWindowTest extends OpenWindow {

    private Path copy;

    @BeforeEach
    void enter() {
        copy = folder.resolve("Eirik_natt.utsagn");
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT6);
    }

    private OpenStudy ours() {
        return window.study().orElseThrow();
    }

    private static void describe(OpenStudy in, Id<Code> code, String name, String brief) {
        in.apply(EditKind.CODE_CHANGED, List.of(code.value()), study -> {
            Code now = study.codebook().code(code);
            Definition was = now.fields().definition();
            Definition other =
                    new Definition(name, brief, was.full(), was.whenToUse(), was.whenNotToUse(), was.example());
            Codebook book = study.codebook().with(now.with(now.fields().with(other), in.stamp()));
            return study.with(book);
        });
    }

    /** Five codes that both change, differently, in the same field. */
    private void workOnBothSides() {
        robot.doOnScreen(() -> {
            new GiveCopy(ours()).to(copy, "Eirik", false);
            List<Id<Code>> codes = ours().now().codebook().inTreeOrder().stream()
                    .limit(5)
                    .map(Code::id)
                    .toList();
            try (OpenStudy theirs = OpenStudy.open(copy, clock())) {
                for (int i = 0; i < codes.size(); i++) {
                    describe(
                            theirs,
                            codes.get(i),
                            name(theirs.now(), codes.get(i)),
                            "Det Eirik sier om kode " + i + ".");
                }
            }
            for (int i = 0; i < codes.size(); i++) {
                describe(ours(), codes.get(i), name(ours().now(), codes.get(i)), "Det vi mener med kode " + i + ".");
            }
        });
    }

    private static String name(Study study, Id<Code> code) {
        return study.codebook().code(code).name();
    }

    private List<String> briefs() {
        return study().codebook().inTreeOrder().stream()
                .limit(5)
                .map(code -> code.fields().definition().brief())
                .toList();
    }

    private void look() {
        files.give(copy);
        robot.click("#copy-merge");
        robot.until(() -> robot.find("#merge-left") != null);
        robot.settle();
    }

    private String left() {
        return robot.read(() -> robot.<Label>find("#merge-left").getText());
    }

    private void untilLeft(String words) {
        robot.until(() -> left().equals(words));
    }

    private void untilDone() {
        robot.until(() -> robot.shows("#merge-done"));
    }

    @Test
    void givesACopyToAColleague() {
        robot.picture("team-copies");
        robot.click("#copy-give");
        robot.picture("team-give");
        assertThat(robot.<Node>find("#dialog-go").isDisabled()).isTrue();
        robot.type("Eirik");
        robot.click("#copy-blind");
        robot.picture("team-give-blind");
        robot.doOnScreen(() -> robot.<TextField>find("#copy-path").setText(copy.toString()));
        robot.click("#dialog-go");
        assertThat(Files.exists(copy)).isTrue();
        robot.picture("team-given");
        try (OpenStudy theirs = OpenStudy.open(copy, clock())) {
            assertThat(theirs.me().name()).isEqualTo("Eirik");
            assertThat(theirs.now().codings().size()).as("coded blind").isZero();
        }
    }

    @Test
    void saysInTheDialogWhatIsWrongWithAName() {
        robot.click("#copy-give");
        robot.type(ours().me().name());
        robot.doOnScreen(() -> robot.<TextField>find("#copy-path").setText(copy.toString()));
        robot.click("#dialog-go");
        assertThat(robot.shows("#dialog-wrong")).isTrue();
        assertThat(Files.exists(copy)).isFalse();
    }

    @Test
    void mergesFiveConflictsByKeysAndTakesItBackInOneStep() {
        workOnBothSides();
        List<String> before = briefs();
        look();
        robot.picture("team-merge");
        untilLeft("5 konflikter gjenstår");
        robot.keys(KeyCode.DIGIT1);
        robot.keys(KeyCode.DIGIT2);
        robot.keys(KeyCode.DIGIT0);
        robot.keys(KeyCode.ENTER);
        robot.keys(KeyCode.E);
        robot.doOnScreen(() -> robot.<TextArea>find("#own-words").setText("Det vi ble enige om."));
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        untilLeft("Alt er avgjort");
        robot.picture("team-merge-decided");
        robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
        untilDone();
        robot.picture("team-merged");
        List<String> after = briefs();
        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(after.get(1)).isEqualTo("Det Eirik sier om kode 1.");
        assertThat(after.get(2))
                .as("as before both")
                .isNotEqualTo(before.get(2))
                .doesNotContain("Eirik");
        assertThat(after.get(4)).isEqualTo("Det vi ble enige om.");
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(briefs()).isEqualTo(before);
    }

    @Test
    void mergesFiveConflictsByMouse() {
        workOnBothSides();
        look();
        untilLeft("5 konflikter gjenstår");
        robot.click("#take-theirs");
        robot.click("#take-ours");
        robot.click("#take-theirs");
        robot.click("#take-base");
        robot.click("#take-proposal");
        untilLeft("Alt er avgjort");
        robot.click("#merge-go");
        untilDone();
        assertThat(briefs())
                .contains("Det Eirik sier om kode 0.", "Det vi mener med kode 1.", "Det Eirik sier om kode 2.");
        robot.click("#merge-undo");
        assertThat(briefs()).allMatch(brief -> brief.startsWith("Det vi mener"));
    }

    /** What both do apart from defining codes. */
    private static void workOnEverything(OpenStudy in, String who, int nth) {
        Study study = in.now();
        Transcript transcript = study.transcripts().iterator().next();
        Turn turn = transcript.turns().get(1);
        CorrectTranscript correct = new CorrectTranscript(in);
        correct.apply(correct.turn(transcript.id(), turn.id(), "Det sa " + who + " at ble sagt."));
        Turn later = transcript.turns().get(5 + nth);
        correct.apply(correct.turn(transcript.id(), later.id(), "Bare " + who + " rettet dette."));
        study.memos().ids().stream().limit(1).forEach(memo -> new WriteMemo(in)
                .change(memo, "Slik ser " + who + " det."));
        Id<Participant> person = study.people().participants().ids().iterator().next();
        new EditParticipants(in).say(List.of(person), Fact.attribute("bransje"), Optional.of("bransjen til " + who));
        new EditCases(in).create("Case hos " + who, List.of(person));
        Code same = new MakeCodes(in).make("Ventetid", Optional.empty());
        new MakeCodes(in).make("Bare hos " + who, Optional.empty());
        for (int i = 8; i < 12 + nth; i++) {
            new CodePassages(in).code(transcript.id(), transcript.turns().get(i).span(), same.id());
        }
        List<Code> codes = study.codebook().inTreeOrder();
        Code contested = codes.get(codes.size() - 1);
        if (nth == 0) {
            new CodePassages(in).code(transcript.id(), transcript.turns().get(3).span(), contested.id());
        } else {
            new RemoveCodes(in).remove(List.of(contested.id()));
        }
    }

    @Test
    void listsWhateverBothDid() {
        robot.doOnScreen(() -> {
            OpenStudy open = ours();
            open.apply(
                    EditKind.MEMO_CHANGED,
                    List.of(),
                    study -> study.memos().isEmpty()
                            ? study.with(new Memo(
                                    Id.random(),
                                    new MemoTarget.OnCode(study.codebook()
                                            .inTreeOrder()
                                            .get(0)
                                            .id()),
                                    "Et notat fra før.",
                                    open.stamp()))
                            : study);
            new GiveCopy(open).to(copy, "Eirik", false);
            try (OpenStudy theirs = OpenStudy.open(copy, clock())) {
                workOnEverything(theirs, "Eirik", 1);
            }
            workOnEverything(open, "oss", 0);
        });
        look();
        robot.picture("team-all");
        ListView<?> list = robot.find("#merge-list");
        for (int i = 0; i < Math.min(8, list.getItems().size()); i++) {
            int at = i;
            robot.doOnScreen(() -> list.getSelectionModel().select(at));
            robot.picture("team-all-" + i);
        }
        robot.click("#merge-rule");
        robot.click("#rule-newest");
        robot.picture("team-all-rule");
        robot.click("#dialog-go");
        untilLeft("Alt er avgjort");
        Path report = folder.resolve("fletting.html");
        files.give(report);
        robot.click("#merge-report");
        assertThat(report).content().contains("Ventetid");
        robot.picture("team-reported");
        robot.click("#merge-go");
        untilDone();
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT6);
        robot.picture("team-all-merged");
        assertThat(robot.texts()).contains("Eirik");
    }

    @Test
    void decidesByRule() {
        workOnBothSides();
        look();
        untilLeft("5 konflikter gjenstår");
        robot.click("#merge-rule");
        robot.click("#rule-theirs");
        robot.until(() -> !robot.<Node>find("#dialog-go").isDisabled());
        robot.picture("team-rule");
        robot.click("#dialog-go");
        untilLeft("Alt er avgjort");
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        untilLeft("5 konflikter gjenstår");
        assertThat(robot.shows("#merge-list"))
                .as("answers are taken back, not the study's steps")
                .isTrue();
    }

    @Test
    void cancellingChangesNothing() {
        workOnBothSides();
        Study before = study();
        look();
        robot.keys(KeyCode.DIGIT2);
        robot.keys(KeyCode.ESCAPE);
        assertThat(robot.shows("#merge-choose")).isTrue();
        assertThat(study()).isEqualTo(before);
        robot.picture("team-cancelled");
    }

    @Test
    void saysWhyAFileIsNoCopy() throws Exception {
        Path damaged = Files.writeString(folder.resolve("skadet.utsagn"), "ikke en studie");
        files.give(damaged);
        robot.click("#copy-merge");
        robot.until(() -> robot.shows("#merge-refused"));
        robot.picture("team-refused");
        robot.click("#refused-close");
        OpenStudy.create(folder.resolve("annen.utsagn"), "En annen", "Eirik", clock())
                .close();
        files.give(folder.resolve("annen.utsagn"));
        robot.click("#merge-choose");
        robot.until(() -> robot.shows("#merge-refused"));
        robot.picture("team-refused-other");
    }

    @Test
    void mergingTheSameCopyAgainFindsNoDifference() {
        robot.doOnScreen(() -> new GiveCopy(ours()).to(copy, "Eirik", false));
        look();
        robot.click("#merge-go");
        untilDone();
        robot.click("#merge-close");
        robot.click("#merge-choose");
        robot.until(() -> robot.shows("#merge-equal"));
        robot.picture("team-equal");
        robot.click("#merge-close");
        assertThat(robot.shows("#merge-choose")).isTrue();
    }

    @Test
    void looksAsWellInTheDarkAndInOtherSizes() {
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.picture("team-copies-dark");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        workOnBothSides();
        size(1280, 800);
        robot.keys(KeyCode.SHIFT, KeyCode.F6);
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT6);
        robot.click("#view-copies");
        robot.until(() -> robot.<VBox>find("#copies-given").getChildren().get(0) instanceof VBox);
        robot.picture("team-copies-1280");
        size(1920, 1080);
        robot.picture("team-copies-1920");
        size(1280, 800);
        look();
        robot.picture("team-merge-1280");
        size(1920, 1080);
        robot.picture("team-merge-1920");
        assertThat(robot.shows("#merge-list")).isTrue();
    }

    private void size(int width, int height) {
        robot.doOnScreen(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    @Test
    void tellsHowTheCodebookCameToBeAndPrintsIt() {
        workOnBothSides();
        robot.keys(KeyCode.SHIFT, KeyCode.F7);
        robot.picture("team-history");
        assertThat(robot.<ListView<?>>find("#history-list").getItems()).hasSizeGreaterThan(5);
        robot.doOnScreen(() -> robot.<ComboBox<Integer>>find("#history-from").setValue(1));
        robot.picture("team-history-compared");
        size(1280, 800);
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.picture("team-history-1280-dark");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        Path print = folder.resolve("historie.html");
        files.give(print);
        robot.click("#history-print-pair");
        assertThat(print).exists();
        assertThat(print).content().contains("Det vi mener med kode");
        robot.picture("team-history-printed");
    }

    /** A study opened from a copy says whose it is. */
    @Test
    void aCopySaysWhoseItIs() {
        robot.doOnScreen(() -> {
            new GiveCopy(ours()).to(copy, "Eirik", true);
            window.take(new Dropped(Optional.of(copy), List.of()));
        });
        robot.until(() -> ours().me().name().equals("Eirik"));
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT6);
        assertThat(robot.<Label>find("#copy-whose").getText()).contains("blind koding");
        robot.picture("team-whose");
    }
}
