package no.utsagn.importing.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.utsagn.language.Span;
import no.utsagn.transcript.turn.MarkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

    private static List<String> found(String words) {
        return Marks.in(words).stream()
                .map(mark -> mark.kind() + " " + mark.span().of(words))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(ler) | LAUGHTER",
                "[latter] | LAUGHTER",
                "(ler, gråter litt) | LAUGHTER",
                "(alle ler) | LAUGHTER",
                "<ler> | LAUGHTER",
                "(pause) | PAUSE",
                "(lang pause) | PAUSE",
                "(3 sek) | PAUSE",
                "(2.0) | PAUSE",
                "(.) | PAUSE",
                "[stille] | PAUSE",
                "… | PAUSE",
                "... | PAUSE",
                "[utydelig 00:13] | UNCLEAR",
                "(uhørbart) | UNCLEAR",
                "[utydeleg] | UNCLEAR",
                "(??) | UNCLEAR",
                "( ) | UNCLEAR",
                "<navn> | NAME_LEFT_OUT",
                "[navn på leder] | NAME_LEFT_OUT",
                "[Sted A] | NAME_LEFT_OUT",
                "[by i Nord-Norge] | NAME_LEFT_OUT",
                "(telefonen ringer) | REMARK",
                "(mm) | REMARK",
                "(…) | PAUSE",
                "(...) | PAUSE",
                "(latter 3 sek) | LAUGHTER",
                "(lér) | LAUGHTER",
                "(laughs) | LAUGHTER",
                "((ler)) | LAUGHTER",
                "*ler* | LAUGHTER",
                "(pause, ca. 5 sek) | PAUSE",
                "(5 sek.) | PAUSE",
                "(tenkjer seg om) | PAUSE",
                "(long silence) | PAUSE",
                "[uforståelig] | UNCLEAR",
                "[uforståeleg 00:02:13] | UNCLEAR",
                "[utydelig, 12.31] | UNCLEAR",
                "[inaudible 00:13] | UNCLEAR",
                "(?) | UNCLEAR",
                "(høyrer ikkje) | UNCLEAR",
                "[xxx] | UNCLEAR",
                "[navn] | NAME_LEFT_OUT",
                "(namn) | NAME_LEFT_OUT",
                "<stedsnavn> | NAME_LEFT_OUT",
                "{navn} | NAME_LEFT_OUT",
                "[namn på skulen] | NAME_LEFT_OUT",
                "[anonymisert] | NAME_LEFT_OUT",
                "(sukkar) | REMARK",
                "(sighs) | REMARK",
                "[00:12:31] | REMARK",
                "[…] | REMARK",
                "-- | SELF_INTERRUPTION",
                "— | SELF_INTERRUPTION",
                "[...] | REMARK",
                "[viser fram en lapp] | REMARK",
                "#00:12:31-4# | REMARK",
                "– | SELF_INTERRUPTION",
            })
    void notesAreTyped(String note, MarkKind kind) {
        String words = "Jeg var " + note + " på jobb";

        assertThat(Marks.in(words)).containsExactly(new NotedMark(Span.ofLength(8, note.length()), kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeg (altså ikke jeg, men han på kontoret) sa det.",
                "Han (broren min) sa det.",
                "Jeg (jeg ringer alltid) sa det.",
                "Det tok 3 – 5 uker i 2015–2017.",
                "arbeids- og velferdsetaten",
                "en NAV-ansatt",
                "5 < 6 og 7 > 6 er sant nok for de fleste, og så videre",
                "– Ja, sa han.",
                "Ja. Nei.",
                "De (som jobber der) ringte.",
                "Han *måtte* dra.",
                "Han (I think so) ringte.",
                "inn- og utland",
            })
    void wordsThatWereSaidAreNoMarks(String words) {
        assertThat(found(words)).isEmpty();
    }

    @Test
    void aDashBreaksOffInsideAndAtTheEnd() {
        assertThat(found("Jeg er – altså, jeg var - ja –"))
                .containsExactly("SELF_INTERRUPTION –", "SELF_INTERRUPTION -", "SELF_INTERRUPTION –");
    }

    @Test
    void aWordBrokenOffHasItsHyphenMarked() {
        assertThat(found("Jeg tenk- altså, jeg trodde-")).containsExactly("SELF_INTERRUPTION -", "SELF_INTERRUPTION -");
    }

    @Test
    void aWordBrokenOffWithTwoHyphensIsOneMark() {
        assertThat(found("Jeg tenk-- altså, vi--")).containsExactly("SELF_INTERRUPTION --", "SELF_INTERRUPTION --");
    }

    @ParameterizedTest
    @CsvSource({"(ler), true", "[navn], true", "<navn>, true", "(Gjest), false", "[Kari], false", "ler, false"})
    void aNoteIsKnownByItsWords(String text, boolean note) {
        assertThat(Marks.isNote(text)).isEqualTo(note);
    }

    @Test
    void severalMarksComeInOrderWithoutOverlap() {
        assertThat(found("(ler) Nei … [latter] altså – (pause)"))
                .containsExactly(
                        "LAUGHTER (ler)", "PAUSE …", "LAUGHTER [latter]", "SELF_INTERRUPTION –", "PAUSE (pause)");
    }

    @Test
    void aLongBracketIsSpeech() {
        assertThat(found("(" + "ler ".repeat(20) + ")")).isEmpty();
    }

    @Test
    void aMarkMovesWithItsTurn() {
        assertThat(new NotedMark(new Span(1, 3), MarkKind.PAUSE).shifted(10))
                .isEqualTo(new NotedMark(new Span(11, 13), MarkKind.PAUSE));
    }
}
