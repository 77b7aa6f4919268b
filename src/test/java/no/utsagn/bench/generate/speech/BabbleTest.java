package no.utsagn.bench.generate.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.utsagn.app.sample.SampleFolder;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import org.junit.jupiter.api.Test;

class BabbleTest {

    private static final Babble BABBLE = Babble.from(SampleFolder.find().files());

    /** What one speaker says, with the marks taken note of. */
    private static final class Sheet implements Babble.Page {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> marks = new ArrayList<>();

        @Override
        public StringBuilder text() {
            return text;
        }

        @Override
        public void mark(int start, int end, int which) {
            marks.add(new Span(start, end));
        }
    }

    private static Sheet said(Variety variety, boolean asks, int words, long seed) {
        Sheet sheet = new Sheet();
        Dice dice = new Dice(seed);
        BABBLE.speak(new Babble.Voice(variety, asks, 3, BABBLE.cast(dice)), words, sheet, dice);
        return sheet;
    }

    private static Set<String> words(Sheet sheet) {
        return Words.in(sheet.text, Span.over(sheet.text)).stream()
                .map(word -> word.of(sheet.text).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    @Test
    void saysAsManyWordsAsItWasAskedFor() {
        for (int seed = 0; seed < 50; seed++) {
            Sheet sheet = said(Variety.BOKMAAL, false, 1 + seed * 7, seed);
            int marks = sheet.marks.stream()
                    .mapToInt(mark -> Words.count(sheet.text, mark))
                    .sum();
            assertThat(Words.count(sheet.text, Span.over(sheet.text)) - marks).isEqualTo(1 + seed * 7);
        }
    }

    @Test
    void beginsWithACapitalAndEndsWithASign() {
        assertThat(said(Variety.NYNORSK, true, 30, 5).text.toString()).matches("(?s)[\\p{Lu}\\d].*( …|[.?])");
    }

    @Test
    void everyVarietyHasItsWords() {
        assertThat(words(said(Variety.BOKMAAL, false, 5000, 1))).contains("jeg", "ikke", "hva");
        assertThat(words(said(Variety.NYNORSK, false, 5000, 1))).contains("eg", "ikkje", "kva");
        assertThat(words(said(Variety.TRONDER, false, 5000, 1))).contains("æ", "itj", "ka");
    }

    @Test
    void holdsNoNameOfTheSamplesButNamesFromTheLists() {
        Set<String> names = new HashSet<>(words(said(Variety.BOKMAAL, false, 20_000, 2)));
        assertThat(names).doesNotContain("gunnhild", "henriette", "perlehvitt", "brattholmen");
        Cast cast = BABBLE.cast(new Dice(2));
        assertThat(cast.people()).anyMatch(name -> names.contains(name.toLowerCase(Locale.ROOT)));
    }

    @Test
    void mostWordsAreSeldom() {
        Sheet sheet = said(Variety.BOKMAAL, false, 50_000, 3);
        var counts = Words.in(sheet.text, Span.over(sheet.text)).stream()
                .collect(Collectors.groupingBy(
                        word -> word.of(sheet.text).toLowerCase(Locale.ROOT), Collectors.counting()));
        long once = counts.values().stream().filter(count -> count == 1).count();
        assertThat(counts.get("det")).isGreaterThan(1000);
        assertThat(once * 3).isGreaterThan(counts.size());
    }

    @Test
    void asksMoreThanItAnswersWhereItAsks() {
        assertThat(questions(said(Variety.BOKMAAL, true, 5000, 4)))
                .isGreaterThan(3 * questions(said(Variety.BOKMAAL, false, 5000, 4)));
    }

    private static long questions(Sheet sheet) {
        return sheet.text.chars().filter(c -> c == '?').count();
    }
}
