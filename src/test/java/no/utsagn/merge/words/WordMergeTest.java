package no.utsagn.merge.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.utsagn.language.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordMergeTest {

    private static final String BASE = "Feil og avvik blir nevnt høyt i personalgruppa.";
    private static final String OURS = "Feil og avvik blir tatt opp i personalgruppa uten frykt for følger.";
    private static final String THEIRS = "Feil, avvik og nestenfeil blir nevnt høyt i personalgruppa eller med leder.";

    @Test
    void editsThatDoNotMeetArePutTogether() {
        String both = "Feil, avvik og nestenfeil blir tatt opp i personalgruppa eller med leder uten frykt for følger.";
        assertThat(WordMerge.of(BASE, OURS, THEIRS)).contains(both);
        assertThat(WordMerge.of(BASE, THEIRS, OURS)).contains(both);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "–",
            value = {
                "en to tre fire    | EN to tre fire     | en to tre FIRE     | EN to tre FIRE",
                "en to tre fire    | en TO tre fire     | en to TRE fire     | –",
                "en to tre fire    | en fire            | en to TRE fire     | –",
                "en to tre fire    | en tre fire        | en tre fire        | en tre fire",
                "en to tre fire    | en to fire         | en to tre fire fem | en to fire fem",
                "En setning.       | En setning. Ny.    | En setning. Nest.  | En setning. Ny. Nest.",
                "Bruk når.         | Ofte: Bruk når.    | Bruk når. Ellers.  | Ofte: Bruk når. Ellers.",
                "En to.            | Om en to.          | En to.             | Om en to.",
                "en to             | –                  | en to tre          | –",
            })
    void tableOfEdits(String base, String ours, String theirs, String both) {
        assertThat(WordMerge.of(base, ours == null ? "" : ours, theirs).orElse(null))
                .isEqualTo(both);
        assertThat(WordMerge.of(base, theirs, ours == null ? "" : ours).orElse(null))
                .isEqualTo(both);
    }

    @Test
    void aLineEndThatOneMadeStays() {
        assertThat(WordMerge.of("En to. Tre fire.", "En to.\nTre fire.", "En to. Tre fire fem."))
                .contains("En to.\nTre fire fem.");
    }

    @Test
    void wordsThatCameAndWentAreShownWithoutTheirBlanks() {
        WordChanges changes = WordChanges.between(BASE, OURS);
        assertThat(words(BASE, changes.went())).containsExactly("nevnt høyt");
        assertThat(words(OURS, changes.came())).containsExactly("tatt opp", "uten frykt for følger");
        assertThat(WordChanges.between(BASE, BASE.replace(" ", "  ")).isEmpty()).isTrue();
    }

    @Test
    void aNewSentenceKeepsItsFullStop() {
        WordChanges changes = WordChanges.between("Det går. Slutt.", "Det går. Vi ler. Slutt.");
        assertThat(words("Det går. Vi ler. Slutt.", changes.came())).containsExactly("Vi ler.");
    }

    private static List<String> words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).toList();
    }

    @Property
    void eitherOrderGivesTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        String base = sentence(random, random.nextInt(8));
        String ours = edited(base, random);
        String theirs = edited(base, random);
        assertThat(WordMerge.of(base, ours, theirs)).isEqualTo(WordMerge.of(base, theirs, ours));
        assertThat(WordMerge.of(base, ours, ours)).contains(ours);
        assertThat(WordMerge.of(base, ours, base)).contains(ours);
    }

    private static String sentence(Random random, int words) {
        return random.ints(words, 0, 6)
                .mapToObj(i -> List.of("en", "to", "tre", ",", ".", "fem").get(i))
                .collect(Collectors.joining(" "));
    }

    private static String edited(String base, Random random) {
        List<String> words = new java.util.ArrayList<>(List.of(base.split(" ")));
        for (int i = random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(words.size() + 1);
            if (random.nextBoolean() || at == words.size()) {
                words.add(at, sentence(random, 1 + random.nextInt(2)));
            } else {
                words.set(at, "ny");
            }
        }
        return String.join(" ", words).strip();
    }
}
