package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import no.utsagn.base.Id;
import no.utsagn.coding.Coding;
import no.utsagn.study.Study;
import no.utsagn.ui.quotes.model.QuoteRow;
import org.junit.jupiter.api.Test;

/** A robot looks through the quotes of the sample study and works on them. */
class QuotesWindowTest extends OpenWindow {

    private ListView<QuoteRow> list() {
        return robot.find("#quote-list");
    }

    private int listed() {
        return robot.read(() -> list().getItems().size());
    }

    /** How many codings each code has, by name. */
    private Map<String, Long> coded() {
        Study study = study();
        return study.codings()
                .all()
                .collect(Collectors.groupingBy(
                        coding -> study.codebook().code(coding.code()).name(), TreeMap::new, Collectors.counting()));
    }

    private Set<Id<Coding>> ids() {
        return study().codings().all().map(Coding::id).collect(Collectors.toSet());
    }

    @Test
    void opensForTheChosenCodeAndFiltersByRoleAndAttribute() {
        robot.click("Tillit");
        robot.keys(KeyCode.F4);
        robot.picture("quotes");
        int all = listed();
        robot.click("Kandidat");
        int ofCandidates = listed();
        assertThat(ofCandidates).isPositive().isLessThan(all);
        robot.picture("quotes-filtered");
        robot.click("Nullstill");
        assertThat(listed()).isEqualTo(all);
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.picture("quotes-dark");
    }

    @Test
    void recodesAllThatAreTickedAndTakesItBackInOneStep() {
        robot.keys(KeyCode.F4);
        Map<String, Long> before = coded();
        robot.keys(KeyCode.SPACE);
        robot.keys(KeyCode.DOWN);
        robot.keys(KeyCode.SPACE);
        robot.picture("quotes-ticked");
        robot.keys(KeyCode.CONTROL, KeyCode.K);
        robot.type("tillitsb");
        robot.keys(KeyCode.ENTER);
        assertThat(coded().getOrDefault("Tillitsbrudd", 0L)).isGreaterThan(before.getOrDefault("Tillitsbrudd", 0L));
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(coded()).isEqualTo(before);
    }

    @Test
    void goesToThePlaceAndComesBackToTheSameQuote() {
        robot.keys(KeyCode.F4);
        for (int i = 0; i < 6; i++) {
            robot.keys(KeyCode.DOWN);
        }
        int place = robot.read(() -> list().getSelectionModel().getSelectedIndex());
        QuoteRow.Line line =
                (QuoteRow.Line) robot.read(() -> list().getSelectionModel().getSelectedItem());
        robot.keys(KeyCode.ENTER);
        assertThat(robot.shows(".words")).isTrue();
        assertThat(robot.read(() -> robot.words().getCaretPosition())).isNotNegative();
        robot.picture("quotes-source");
        robot.keys(KeyCode.ALT, KeyCode.LEFT);
        assertThat(robot.read(() -> list().getSelectionModel().getSelectedIndex()))
                .isEqualTo(place);
        assertThat(robot.read(() -> (Object) list().getSelectionModel().getSelectedItem()))
                .isEqualTo(line);
        assertThat(robot.read(() -> list().isFocused())).isTrue();
    }

    @Test
    void laysQuotesInANewChapterAndShowsThatTheyLieThere() {
        robot.keys(KeyCode.F4);
        robot.keys(KeyCode.SPACE);
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        robot.type("3.2 Tillit");
        robot.picture("quotes-chapter");
        robot.keys(KeyCode.ENTER);
        assertThat(study().chapters().stream()
                        .map(c -> c.fields().title() + ": " + c.fields().items().size()))
                .containsExactly("3.2 Tillit: 1");
        assertThat(robot.texts()).contains("Ligger i «3.2 Tillit»");
        robot.picture("quotes-placed");
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(study().chapters()).isEmpty();
    }

    @Test
    void growsAndUncodesByKeys() {
        robot.keys(KeyCode.F4);
        robot.keys(KeyCode.DOWN);
        Set<Id<Coding>> before = ids();
        List<Integer> lengths = lengths();
        robot.keys(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(lengths().stream().mapToInt(i -> i).sum())
                .isGreaterThan(lengths.stream().mapToInt(i -> i).sum());
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        robot.keys(KeyCode.DELETE);
        assertThat(ids()).isSubsetOf(before).hasSizeLessThan(before.size());
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(ids()).isEqualTo(before);
    }

    private List<Integer> lengths() {
        return study().codings().all().map(coding -> coding.span().length()).toList();
    }

    @Test
    void nothingIsCopiedWhileNamesAreLeft() {
        robot.doOnScreen(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "før")));
        robot.keys(KeyCode.F4);
        robot.keys(KeyCode.CONTROL, KeyCode.C);
        assertThat(robot.read(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("før");
        assertThat(robot.texts()).anyMatch(text -> text != null && text.startsWith("Ikke kopiert"));
        robot.picture("quotes-not-copied");
    }

    @Test
    void standsBesideTheTranscriptAndIsGroupedInItsRoom() {
        robot.click("Tillit");
        robot.click("#tab-quotes");
        robot.picture("quotes-side");
        robot.click("#quotes-open-room");
        robot.click("#quotes-group");
        robot.type("person");
        robot.keys(KeyCode.ENTER);
        robot.picture("quotes-grouped");
        assertThat(robot.read(() -> list().getItems().get(0))).isInstanceOf(QuoteRow.Heading.class);
    }

    @Test
    void standsInSmallAndLargeWindows() {
        robot.click("Tillit");
        robot.keys(KeyCode.F4);
        size(1280, 800);
        robot.picture("quotes-1280");
        size(1920, 1080);
        robot.picture("quotes-1920");
        robot.keys(KeyCode.CONTROL, KeyCode.A);
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.picture("quotes-1920-dark");
        assertThat(robot.texts()).contains("18 merket");
    }

    private void size(double width, double height) {
        robot.doOnScreen(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    @Test
    void aFilterWithoutHitsNamesItselfAndShowsAllAgain() {
        robot.keys(KeyCode.F4);
        int all = listed();
        robot.click("Leder");
        robot.click("#quotes-code");
        robot.type("Tillitsb");
        robot.keys(KeyCode.ENTER);
        robot.picture("quotes-no-hits");
        assertThat(robot.texts()).contains("Filteret er Rolle: Leder.");
        robot.click("#quotes-show-all");
        assertThat(listed()).isPositive().isLessThan(all);
    }
}
