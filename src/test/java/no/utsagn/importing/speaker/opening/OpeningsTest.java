package no.utsagn.importing.speaker.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import no.utsagn.importing.source.RawLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningsTest {

    private static Openings of(String text) {
        return Openings.of(RawLine.paragraph(text, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kari: Ja. | Kari | Ja.",
                "Kari : Ja. | Kari | Ja.",
                "Kari:Ja. | Kari | Ja.",
                "Kari: | Kari | ''",
                "Kari  Moe: Det er slik: ja. | Kari Moe | Det er slik: ja.",
                "Int.: Ja. | Int. | Ja.",
                "Kari (ler): Ja. | Kari | (ler) Ja.",
                "Kari [gråter]: Ja. | Kari | [gråter] Ja.",
                "I:[latter] Ja. | I | [latter] Ja.",
                "Kari/Ola: Ja. | Kari/Ola | Ja.",
                "Inf. Kari: Ja. | Inf. Kari | Ja.",
                "Inf. 7 (ler): Ja. | Inf. 7 | (ler) Ja.",
            })
    void aColonEndsALabel(String line, String label, String words) {
        assertThat(of(line).in(Shape.COLON)).contains(new Opening(Shape.COLON, label, Optional.empty(), words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Int. Hva da? | Int. | Hva da?",
                "INF. (ler) Ja. | INF. | (ler) Ja.",
                "Inf. Svaret er som regel: nei. | Inf. | Svaret er som regel: nei.",
            })
    void aShortFormMayEndWithAFullStopAlone(String line, String label, String words) {
        assertThat(of(line).in(Shape.COLON)).contains(new Opening(Shape.COLON, label, Optional.empty(), words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"arbeids- ja", "arbeids- og velferdsetaten", "jobb- eller studieplass"})
    void aHyphenAfterHalfAWordEndsNoLabel(String line) {
        assertThat(of(line).in(Shape.DASH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kari- Ja.", "kari - ja", "kari – ja", "i- ja"})
    void aHyphenAfterANameMayEndALabel(String line) {
        assertThat(of(line).in(Shape.DASH)).isPresent();
    }

    @Test
    void aTimeBesideABoldNameIsNothingSaid() {
        RawLine line = RawLine.paragraph("Kari Moe   0:05", 1).styled(8, false);

        assertThat(Openings.of(line).in(Shape.BOLD))
                .contains(new Opening(Shape.BOLD, "Kari Moe", Optional.of(Duration.ofSeconds(5)), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Klokka 12:30 gikk jeg.",
                "https://example.org",
                "Ja, men: nei.",
                "«Kari: ja»",
                "12: Ja.",
                "Ja :)",
                "Dette er en ganske lang innledning til det som kommer: nei.",
            })
    void notEveryColonEndsOne(String line) {
        assertThat(of(line).in(Shape.COLON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[00:00:07] Kari: Ja.",
                "00:07 Kari: Ja.",
                "Kari [00:07]: Ja.",
                "Kari 00:07: Ja.",
                "Kari: (00:07) Ja.",
                "Kari (00:07): Ja.",
            })
    void theTimeIsTakenOut(String line) {
        assertThat(of(line).in(Shape.COLON))
                .contains(new Opening(Shape.COLON, "Kari", Optional.of(Duration.ofSeconds(7)), "Ja."));
    }

    @Test
    void aTabEndsALabelWithOrWithoutColon() {
        Opening opening = new Opening(Shape.TAB, "Kari", Optional.empty(), "Ja.");

        assertThat(of("Kari\tJa.").in(Shape.TAB)).contains(opening);
        assertThat(of("Kari:\t\tJa.").in(Shape.TAB)).contains(opening);
        assertThat(of("Ja, det\tgår.").in(Shape.TAB)).isEmpty();
    }

    @Test
    void whereBoldEndsALabelEnds() {
        Opening opening = new Opening(Shape.BOLD, "Kari", Optional.empty(), "Ja.");

        assertThat(Openings.of(RawLine.paragraph("Kari Ja.", 1).styled(5, false))
                        .in(Shape.BOLD))
                .contains(opening);
        assertThat(Openings.of(RawLine.paragraph("Kari: Ja.", 1).styled(4, false))
                        .in(Shape.BOLD))
                .contains(opening);
        assertThat(Openings.of(RawLine.paragraph("Alt er fett", 1).styled(11, false))
                        .in(Shape.BOLD))
                .isEmpty();
        assertThat(of("Kari Ja.").in(Shape.BOLD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kari Moe", "Kari Moe   0:07", "0:07 Kari Moe", "[00:07] Kari Moe"})
    void aLabelMayStandAlone(String line) {
        assertThat(of(line).in(Shape.OWN_LINE).map(Opening::label)).contains("Kari Moe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jeg vet ikke.", "Ja?", "Nei, nei", "00:07", "[latter]", "Kari: Ja."})
    void aSentenceAloneIsNoLabel(String line) {
        assertThat(of(line).in(Shape.OWN_LINE)).isEmpty();
    }

    @Test
    void whereTheFormatNamesTheVoiceNothingElseIsLookedFor() {
        RawLine line = RawLine.paragraph("Kari: Ja.", 1).said(Optional.of("Ola"), Optional.of(Duration.ZERO));

        assertThat(Openings.of(line).byShape())
                .containsOnlyKeys(Shape.VOICE)
                .containsEntry(Shape.VOICE, new Opening(Shape.VOICE, "Ola", Optional.of(Duration.ZERO), "Kari: Ja."));
    }

    @Test
    void whatIsSaidAndByWhomStandsInNoDescription() {
        assertThat(of("Kari Moe: Hun ringte.").toString()).doesNotContain("Kari", "ringte");
        assertThat(Times.leading("[00:01] Hun ringte.").toString()).doesNotContain("ringte");
    }
}
