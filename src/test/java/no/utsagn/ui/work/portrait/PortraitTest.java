package no.utsagn.ui.work.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.transcript.page.Page;
import org.junit.jupiter.api.Test;

class PortraitTest {

    private static final Study STUDY = new StudyBuilder()
            .person("Kari", "kandidat")
            .transcript("Ett", "I: Hvordan var?", "Kari: Det var fint, altså.", "I: Ja, sant ja.")
            .build();
    private static final Transcript TRANSCRIPT = StudyBuilder.transcript(STUDY, "Ett");

    private static Page page(Page.Stripe... stripes) {
        List<Page.Head> heads = TRANSCRIPT.turns().stream()
                .map(turn -> Page.Head.of("", "", !STUDY.isInformants(TRANSCRIPT, turn)))
                .toList();
        return new Page(TRANSCRIPT, heads, List.of(stripes), List.of(), Optional.empty());
    }

    private static Page.Stripe stripe(String words, String color) {
        Span span = Span.ofLength(TRANSCRIPT.text().indexOf(words), words.length());
        return new Page.Stripe(
                Id.random(), Id.random(), span, color, "", new Page.About("", color, "", color, Optional.empty()));
    }

    @Test
    void tellsWhoSpeaksAndWhatIsCodedFromFirstToLastWord() {
        Portrait portrait = Portrait.of(page(stripe("Det var", "#111111"), stripe("var fint", "#222222")), 10);
        assertThat(portrait.rows()).hasSize(10);
        assertThat(portrait.rows().get(0)).isEqualTo(new Portrait.Row(false, List.of()));
        assertThat(portrait.rows().get(3)).isEqualTo(new Portrait.Row(true, List.of("#111111", "#222222")));
        assertThat(portrait.rows().get(6)).isEqualTo(new Portrait.Row(true, List.of()));
        assertThat(portrait.rows().get(9)).isEqualTo(new Portrait.Row(false, List.of()));
    }

    @Test
    void noMoreThanThreeColoursShareARow() {
        Portrait portrait = Portrait.of(
                page(stripe("fint", "#1"), stripe("fint", "#2"), stripe("fint", "#3"), stripe("fint", "#4")), 1);
        assertThat(portrait.rows()).containsExactly(new Portrait.Row(false, List.of("#1", "#2", "#3")));
    }

    @Test
    void hasMoreRowsThanCharactersIfThereIsRoom() {
        Portrait portrait = Portrait.of(page(stripe("fint", "#1")), 200);
        assertThat(portrait.rows()).hasSize(200);
        assertThat(portrait.rows().stream().filter(row -> !row.colors().isEmpty()))
                .isNotEmpty();
    }

    @Test
    void aPlaceOnTheStripIsAPlaceInTheText() {
        Portrait portrait = Portrait.of(page(), 10);
        assertThat(portrait.offset(0)).isZero();
        assertThat(portrait.offset(1.5)).isEqualTo(TRANSCRIPT.text().length());
        assertThat(portrait.offset(-1)).isZero();
    }
}
