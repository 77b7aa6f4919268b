package no.utsagn.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Provide
    Arbitrary<String> dirtyTexts() {
        return Texts.dirty();
    }

    private static List<String> words(String text) {
        return Words.in(text, Span.over(text)).stream().map(s -> s.of(text)).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Det gikk bra. | Det/gikk/bra",
                "NAV-kontoret i Bodø | NAV-kontoret/i/Bodø",
                "arbeids- og velferd | arbeids/og/velferd",
                "helse-, miljø- og sikkerhet | helse/miljø/og/sikkerhet",
                "æ ka'kke si det | æ/ka'kke/si/det",
                "Lars’ bil, NAV’s kontor | Lars/bil/NAV’s/kontor",
                "kl. 12.30 og 4,5 prosent, 1:2 | kl/12.30/og/4,5/prosent/1:2",
                "12. mars 2019. | 12/mars/2019",
                "i 2019,så | i/2019/så",
                "f.eks. NAV, bl.a. og m.m. | f.eks/NAV/bl.a/og/m.m",
                "F.eks. dette, Bl.a. det | F.eks/dette/Bl.a/det",
                "50 f.Kr. og P.S. her | 50/f.Kr/og/P.S/her",
                "hun er cand.mag. | hun/er/cand.mag",
                "ferdig.Så gikk vi | ferdig/Så/gikk/vi",
                "det e æ.så | det/e/æ/så",
                "og/eller | og/eller",
                "2015–2017 | 2015/2017",
                "2015-2017 | 2015-2017",
                "jeg – altså … ja | jeg/altså/ja",
                "jobb--altså | jobb/altså",
                "-og -- ja- | og/ja",
                "a.b..c | a.b/c",
                "1..2 | 1/2",
                "x_y | x/y",
                "100 % og § 12 | 100/og/12",
                "👩‍👩‍👧‍👦 ja 👍🏽❤️🇳🇴 | ja",
                "cafe\u0301 a\u030Ar | cafe\u0301/a\u030Ar",
                "слово 한국 किं | слово/한국/किं",
                "𝐀b | 𝐀b",
                "www.nav.no | www/nav/no",
                "A.Hansen | A/Hansen",
            })
    void aWordIsWhatTheGuideSays(String text, String expected) {
        assertThat(words(text)).containsExactly(expected.split("/"));
    }

    @Test
    void aTextWithoutLettersHasNone() {
        assertThat(words("… – «» 👍 ❤️ \u0301 '-.")).isEmpty();
        assertThat(words("")).isEmpty();
    }

    @Test
    void aSpanIsReadAsIfItStoodAlone() {
        String text = "arbeidsgiver f.eks. 12.30";
        assertThat(Words.in(text, new Span(3, 15))).containsExactly(new Span(3, 12), new Span(13, 14));
        assertThat(Words.count(text, new Span(20, 23))).isEqualTo(1);
        assertThat(Words.count("👩x", new Span(1, 2))).isZero();
    }

    @Property(tries = 5_000)
    void findsWhatItsDefinitionFindsWhereNothingIsAbbreviated(@ForAll("texts") String any) {
        String text = any.replace(".", "");
        List<Span> expected = new ArrayList<>();
        Matcher matcher = Pattern.compile("R(?:(?:[-'’]|(?<=\\p{Nd})[,:](?=\\p{Nd}))R)*"
                        .replace("R", "[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}\\p{M}\u200C\u200D\\x{1F3FB}-\\x{1F3FF}]*"))
                .matcher(text);
        while (matcher.find()) {
            expected.add(new Span(matcher.start(), matcher.end()));
        }
        assertThat(Words.in(text, Span.over(text))).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> abbreviated() {
        return Arbitraries.of(
                        "f", "bl", "Å", "A", "Kr", "Krig", "eks", "NAV", "så", "1", "2b", ".", ".", ".", " ", "..")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    /** Cuts the text at every full stop, then glues the pieces together that the definition holds together. */
    @Property(tries = 10_000)
    void fullStopsJoinWhatTheDefinitionSays(@ForAll("abbreviated") String text) {
        List<String> expected = new ArrayList<>();
        for (String run : text.split(" ")) {
            String[] pieces = run.split("\\.", -1);
            String word = "";
            for (int i = 0; i < pieces.length; i++) {
                word += pieces[i];
                String next = i + 1 < pieces.length ? pieces[i + 1] : "";
                boolean stopBehindNext = i + 2 < pieces.length;
                if (holdsTogether(pieces[i], next, stopBehindNext)) {
                    word += ".";
                } else {
                    expected.add(word);
                    word = "";
                }
            }
        }
        expected.removeIf(String::isEmpty);
        assertThat(words(text)).isEqualTo(expected);
    }

    private static boolean holdsTogether(String piece, String next, boolean stopBehindNext) {
        if (piece.matches(".*\\d") && next.matches("\\d.*")) {
            return true;
        }
        boolean begins = piece.equals("f") || piece.equals("A") || piece.equals("bl");
        boolean followed =
                next.matches("\\p{Ll}.*") || next.startsWith("Kr") || (next.matches("\\p{Lu}") && stopBehindNext);
        return begins && followed;
    }

    @Property(tries = 5_000)
    void countIsTheNumberOfWordsAndEveryLetterIsInOne(@ForAll("dirtyTexts") String text, @ForAll int a, @ForAll int b) {
        Span within = Texts.within(text, a, b);
        List<Span> words = Words.in(text, within);
        assertThat(words).isSorted().hasSize(Words.count(text, within));
        boolean[] covered = new boolean[text.length()];
        for (Span word : words) {
            assertThat(within.contains(word)).isTrue();
            for (int i = word.start(); i < word.end(); i++) {
                assertThat(covered[i]).as("overlap at %d", i).isFalse();
                covered[i] = true;
            }
        }
        for (int i = within.start(); i < within.end(); i++) {
            assertThat(covered[i] || !Character.isLetterOrDigit(text.charAt(i))).isTrue();
        }
    }

    @Property(tries = 3_000)
    void aStretchGivesWhatItGivesAlone(@ForAll("texts") String text, @ForAll int a, @ForAll int b) {
        Span within = Texts.within(text, a, b);
        String alone = within.of(text);
        assertThat(Words.in(text, within))
                .isEqualTo(Words.in(alone, Span.over(alone)).stream()
                        .map(s -> s.shifted(within.start()))
                        .toList());
    }

    @Property(tries = 3_000)
    void wordsNeverSplitACharacter(@ForAll("texts") String text) {
        for (Span word : Words.in(text, Span.over(text))) {
            assertThat(Graphemes.snap(text, word)).isEqualTo(word);
        }
    }

    @Test
    void aTextOfMillionsOfJoinersIsReadInOneGo() {
        String text = "a-b'".repeat(300_000);
        assertThat(Words.count(text, Span.over(text))).isEqualTo(1);
        assertThat(Words.count("a. ".repeat(300_000), new Span(0, 900_000))).isEqualTo(300_000);
        char[] letters = new char[1_000_000];
        Arrays.fill(letters, 'å');
        assertThat(Words.count(new String(letters), new Span(0, letters.length)))
                .isEqualTo(1);
    }
}
