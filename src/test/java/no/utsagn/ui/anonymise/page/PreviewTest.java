package no.utsagn.ui.anonymise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;
import no.utsagn.ui.transcript.page.PageFixture;
import org.junit.jupiter.api.Test;

/** What is shown in the place of names leads back to the words that stand in the study. */
class PreviewTest {

    private static Preview.Swap swap(int start, int end, String words) {
        return new Preview.Swap(new Span(start, end), words);
    }

    private static Transcript text(String... turns) {
        return PageFixture.transcript(Stream.of(turns).map(turn -> "?: " + turn).toArray(String[]::new));
    }

    @Test
    void showsOtherWordsAndFindsTheWayBack() {
        Transcript text = text("Ho Randi bur i Melbu.", "Ja, Randi.");
        int melbu = text.text().indexOf("Melbu");
        int randi = text.text().indexOf("Randi");
        Preview preview = Preview.of(
                text, List.of(swap(melbu, melbu + 5, "[tettsted i Nord-Norge]"), swap(randi, randi + 5, "X")));
        assertThat(preview.shown().text()).startsWith("Ho X bur i [tettsted i Nord-Norge].");
        Span shown = preview.toShown(new Span(melbu, melbu + 5));
        assertThat(shown.of(preview.shown().text())).isEqualTo("[tettsted i Nord-Norge]");
        assertThat(preview.toText(shown)).isEqualTo(new Span(melbu, melbu + 5));
        assertThat(preview.toText(new Span(shown.start() + 2, shown.start() + 4)))
                .isEqualTo(new Span(melbu, melbu + 5));
        assertThat(preview.shown().turns().stream()
                        .map(Turn::span)
                        .map(span -> span.of(preview.shown().text())))
                .containsExactly("Ho X bur i [tettsted i Nord-Norge].", "Ja, Randi.");
    }

    /** Words between the swaps are the same, whichever way one goes. */
    @Property(tries = 300)
    void whatIsNotReplacedStaysTheSame(@ForAll @Size(max = 6) List<@IntRange(min = 0, max = 36) Integer> starts) {
        Transcript text = text("Dei budde på Stokmarknes før krigen kom.");
        List<Preview.Swap> swaps = new ArrayList<>();
        starts.forEach(start -> swaps.add(swap(start, start + 3, "«" + "y".repeat(start % 5) + "»")));
        Preview preview = Preview.of(text, swaps);
        for (int at = 0; at < text.text().length(); at++) {
            Span one = new Span(at, at + 1);
            Span shown = preview.toShown(one);
            Span back = preview.toText(shown);
            assertThat(back.contains(one)).isTrue();
            if (swaps.stream().noneMatch(swap -> swap.span().overlaps(one))) {
                assertThat(shown.of(preview.shown().text())).isEqualTo(one.of(text.text()));
                assertThat(back).isEqualTo(one);
            }
        }
    }
}
