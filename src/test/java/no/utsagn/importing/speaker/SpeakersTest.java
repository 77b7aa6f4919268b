package no.utsagn.importing.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.source.RawLine.Join;
import no.utsagn.importing.speaker.opening.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakersTest {

    /** One string a paragraph. */
    private static Speakers learn(String... lines) {
        List<RawLine> raw = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            raw.add(RawLine.paragraph(lines[i], i + 1));
        }
        return Speakers.learn(raw);
    }

    /** Label, a bar, what is said; a bar alone before speech that goes on. */
    private static List<String> heard(Speakers speakers) {
        return speakers.lines().stream()
                .map(line -> line.voice().orElse("") + "|" + line.words())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kari",
                "KARI",
                "I",
                "Int.",
                "Intervjuer 1",
                "JS1",
                "K 2",
                "Moderator",
                "Kari N.",
                "Kjell-Arne",
                "Anne Grete Moe",
                "Spørsmål",
                "Ukjent taler"
            })
    void aLabelThatReturnsBeforeAColonIsASpeaker(String label) {
        assertThat(heard(learn(label + ": Hva da?", "Ola: Ja.", label + ": Så bra.", "Ola: Ja.")))
                .containsExactly(label + "|Hva da?", "Ola|Ja.", label + "|Så bra.", "Ola|Ja.");
    }

    @Test
    void speechWithAColonStaysSpeech() {
        Speakers speakers = learn(
                "I: Hva sa hun?",
                "K: Ingenting.",
                "Så sa hun: «Gå hjem.»",
                "I: Ja?",
                "K: Det er slik:",
                "Det er slik: vi venter.",
                "Svaret: nei.",
                "Klokka 12:30 gikk jeg.",
                "Se https://example.org der.");

        assertThat(heard(speakers))
                .containsExactly(
                        "I|Hva sa hun?",
                        "K|Ingenting.",
                        "|Så sa hun: «Gå hjem.»",
                        "I|Ja?",
                        "K|Det er slik:",
                        "|Det er slik: vi venter.",
                        "|Svaret: nei.",
                        "|Klokka 12:30 gikk jeg.",
                        "|Se https://example.org der.");
        assertThat(speakers.lines().stream()
                        .filter(line -> line.lookalike() > 0)
                        .map(line -> line.words().substring(0, line.lookalike())))
                .containsExactly("Så sa hun:", "Det er slik:", "Svaret:");
    }

    @Test
    void evenSpeechThatReturnsStaysSpeech() {
        assertThat(heard(learn(
                        "I: Hva da?",
                        "Kari: Vent.",
                        "Poenget: vi venter.",
                        "I: Ja?",
                        "Kari: Ja.",
                        "Poenget: vi venter.")))
                .filteredOn(line -> line.startsWith("|"))
                .hasSize(2);
    }

    @Test
    void aSpeakerWithOneTurnIsFoundWhereEveryParagraphHasASpeaker() {
        assertThat(heard(learn("Kari: Ja.", "Ola: Nei.", "Kari: Jo.", "Ola: Vel.", "Anne: Nå.", "Kari: Ja.")))
                .contains("Anne|Nå.");
    }

    @Test
    void somebodyMayBeDescribedInsteadOfNamed() {
        assertThat(heard(learn("Intervjuar: Ja?", "Ein ung mann: Bra.", "Intervjuar: Nå?", "Ein ung mann: Ingenting.")))
                .containsExactly("Intervjuar|Ja?", "Ein ung mann|Bra.", "Intervjuar|Nå?", "Ein ung mann|Ingenting.");
    }

    @Test
    void speakersMaySpeakTogether() {
        assertThat(heard(
                        learn("Per: Ja.", "Lise: Nei.", "Per: Jo.", "Lise: Vel.", "Per og Lise: (ler)", "Og og: nei.")))
                .contains("Per og Lise|(ler)", "|Og og: nei.");
    }

    @Test
    void aFileWithoutCapitalsHasSpeakersToo() {
        assertThat(heard(learn(
                        "int: hva sa han",
                        "kari: han sa: gå hjem",
                        "int: ja",
                        "kari: og så gikk jeg",
                        "så sa han: kom",
                        "saken er: nei")))
                .containsExactly(
                        "int|hva sa han",
                        "kari|han sa: gå hjem",
                        "int|ja",
                        "kari|og så gikk jeg",
                        "|så sa han: kom",
                        "|saken er: nei");
    }

    @Test
    void smallLettersAreNoLabelWhereLabelsHaveCapitals() {
        assertThat(heard(learn("Int: Ja?", "Kari: Jo.", "Int: Ja?", "Kari: Jo.", "kanskje: nei.", "kanskje: ja.")))
                .filteredOn(line -> line.startsWith("|"))
                .hasSize(2);
    }

    @Test
    void timesStandBeforeOrAfterTheLabel() {
        Speakers speakers = learn(
                "[00:00:01] I: En.",
                "#00:00:02-5# K: To.",
                "I 00:00:03: Tre.",
                "K (00:04): Fire.",
                "I: [00:05] Fem.",
                "00:06 K: Seks.");

        assertThat(heard(speakers)).containsExactly("I|En.", "K|To.", "I|Tre.", "K|Fire.", "I|Fem.", "K|Seks.");
        assertThat(speakers.lines().stream()
                        .map(SpokenLine::at)
                        .map(Optional::get)
                        .map(Duration::toMillis))
                .containsExactly(1000L, 2500L, 3000L, 4000L, 5000L, 6000L);
        assertThat(speakers.pattern().times()).isTrue();
    }

    @Test
    void aTimeThatClosesAParagraphOpensTheNext() {
        Speakers speakers = learn("I: En. #00:00:04-0#", "K: To. #00:00:09-1#", "I: Tre.");

        assertThat(heard(speakers)).containsExactly("I|En.", "K|To.", "I|Tre.");
        assertThat(speakers.lines().stream().map(SpokenLine::at))
                .containsExactly(
                        Optional.empty(), Optional.of(Duration.ofSeconds(4)), Optional.of(Duration.ofMillis(9100)));
    }

    @Test
    void aTimeOnALineOfItsOwnIsThatOfTheNextTurn() {
        Speakers speakers = learn("00:01", "I: En.", "[00:02]", "K: To.", "I: Tre.");

        assertThat(heard(speakers)).containsExactly("|", "I|En.", "|", "K|To.", "I|Tre.");
        assertThat(speakers.lines().get(3).at()).contains(Duration.ofSeconds(2));
        assertThat(speakers.lines().get(4).at()).isEmpty();
    }

    @Test
    void aSaidTimeIsNotTakenForOneOfTheRecording() {
        assertThat(heard(learn("I: Når?", "K: 12:30 begynte vi.", "I: Ja."))).contains("K|12:30 begynte vi.");
    }

    @Test
    void aNoteBesideTheLabelWasHeardAsTheTurnBegan() {
        assertThat(heard(learn("Moderator (ler): Ja.", "Kari: Nei.", "Moderator: Jo.")))
                .containsExactly("Moderator|(ler) Ja.", "Kari|Nei.", "Moderator|Jo.");
    }

    @Test
    void aTabOrAColumnSetsTheLabelApart() {
        Speakers speakers = learn("Kari\tJa.", "Ola\tNei.", "\tOg mer.", "00:01\tKari\tJo.", "Ola\t00:02\tVel.");

        assertThat(speakers.pattern().shape()).isEqualTo(Shape.TAB);
        assertThat(heard(speakers)).containsExactly("Kari|Ja.", "Ola|Nei.", "|Og mer.", "Kari|Jo.", "Ola|Vel.");
    }

    @Test
    void boldSetsTheLabelApart() {
        List<RawLine> lines = List.of(
                RawLine.paragraph("Kari Ja, det gjør jeg.", 1).styled(4, false),
                RawLine.paragraph("Ola Nei.", 2).styled(4, false),
                RawLine.paragraph("Kari Jo.", 3).styled(4, false),
                RawLine.paragraph("Ola Vel.", 4).styled(4, false),
                RawLine.paragraph("Viktig å si.", 5).styled(6, false));

        Speakers speakers = Speakers.learn(lines);

        assertThat(speakers.pattern().shape()).isEqualTo(Shape.BOLD);
        assertThat(heard(speakers))
                .containsExactly("Kari|Ja, det gjør jeg.", "Ola|Nei.", "Kari|Jo.", "Ola|Vel.", "|Viktig å si.");
    }

    @Test
    void theLabelMayHaveALineOfItsOwn() {
        Speakers speakers = learn(
                "Kari Nordmann   0:03",
                "Ja.",
                "Ola Moe   0:09",
                "Nei.",
                "Og nei.",
                "Kari Nordmann   1:15",
                "Jo.",
                "Ola Moe",
                "Ja");

        assertThat(speakers.pattern().shape()).isEqualTo(Shape.OWN_LINE);
        assertThat(heard(speakers))
                .containsExactly(
                        "Kari Nordmann|",
                        "|Ja.",
                        "Ola Moe|",
                        "|Nei.",
                        "|Og nei.",
                        "Kari Nordmann|",
                        "|Jo.",
                        "Ola Moe|",
                        "|Ja");
    }

    @Test
    void aLabelAloneWithItsTimeNeedNotReturn() {
        assertThat(heard(learn("Kari Moe   0:03", "Ja.", "Ola Lie   0:09", "Nei.")))
                .containsExactly("Kari Moe|", "|Ja.", "Ola Lie|", "|Nei.");
    }

    @Test
    void aLabelWithAColonMayHaveALineOfItsOwn() {
        assertThat(heard(learn("Kari:", "Ja.", "Ola:", "Nei.", "Kari:", "Jo.")))
                .containsExactly("Kari|", "|Ja.", "Ola|", "|Nei.", "Kari|", "|Jo.");
    }

    @Test
    void theHeadOfAFileNamesNobodyWhoSpeaks() {
        List<RawLine> lines = List.of(
                RawLine.paragraph("Dato: 12.03.2018", 1),
                RawLine.paragraph("Intervjuer: Ragnhild Moe", 2),
                RawLine.paragraph("Intervjuer: Hei.", 4).joined(Join.PARAGRAPH, true),
                RawLine.paragraph("Kari: Ja.", 6).joined(Join.PARAGRAPH, true),
                RawLine.paragraph("Intervjuer: Jo.", 8).joined(Join.PARAGRAPH, true));

        assertThat(heard(Speakers.learn(lines)))
                .containsExactly(
                        "|Dato: 12.03.2018",
                        "|Intervjuer: Ragnhild Moe",
                        "Intervjuer|Hei.",
                        "Kari|Ja.",
                        "Intervjuer|Jo.");
    }

    @Test
    void aHeadOfShortTurnsIsNotTakenForTheHeadOfTheFile() {
        assertThat(heard(learn("I: Ja?", "K: Jo.", "I: Hva?", "K: Nei.", "Tema: jobb.", "I: Ja.")))
                .startsWith("I|Ja?", "K|Jo.", "I|Hva?", "K|Nei.");
    }

    @Test
    void aLineBrokenInSpeechBeginsNoTurnWhereTurnsFollowEmptyLines() {
        List<RawLine> lines = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            lines.add(RawLine.paragraph(i % 2 == 0 ? "Int.: Ja?" : "Kari: Jo.", 2 * i + 1)
                    .joined(Join.PARAGRAPH, true));
        }
        lines.add(RawLine.paragraph("Kari: nei, sa jeg.", 60).joined(Join.WRAP, false));

        assertThat(heard(Speakers.learn(lines)).get(30)).isEqualTo("|Kari: nei, sa jeg.");
    }

    @Test
    void theFormatMayNameTheVoices() {
        RawLine first = RawLine.paragraph("Det er slik: ja.", 1).said(Optional.of("Kari"), Optional.of(Duration.ZERO));
        RawLine going = RawLine.paragraph("og slik.", 2).said(Optional.empty(), Optional.of(Duration.ofSeconds(2)));

        Speakers speakers = Speakers.learn(List.of(first, going));

        assertThat(speakers.pattern()).isEqualTo(new SpeakerPattern(Shape.VOICE, true, Sureness.SURE));
        assertThat(heard(speakers)).containsExactly("Kari|Det er slik: ja.", "|og slik.");
    }

    @Test
    void aTextWithoutSpeakersHasNone() {
        Speakers speakers = learn("Feltnotat fra kontoret.", "Møtet: alle kom.", "Ingen sa noe.");

        assertThat(speakers.pattern()).isEqualTo(new SpeakerPattern(Shape.NONE, false, Sureness.UNSURE));
        assertThat(heard(speakers)).allMatch(line -> line.startsWith("|"));
    }

    @Test
    void saysHowSureItIs() {
        assertThat(learn("I: Ja?", "K: Jo.", "I: Nei.", "K: Vel.").pattern().sureness())
                .isEqualTo(Sureness.SURE);
        assertThat(learn("I: Ja?", "K: Jo.", "a", "b", "c", "d", "e", "I: Nei.")
                        .pattern()
                        .sureness())
                .isEqualTo(Sureness.LIKELY);
        assertThat(learn("Kari: Ja.", "Kari: Nei.").pattern().sureness()).isEqualTo(Sureness.UNSURE);
    }

    @Test
    void tellsThePatternInWords() {
        for (Shape shape : Shape.values()) {
            assertThat(new SpeakerPattern(shape, false, Sureness.SURE).words().key())
                    .startsWith("import.pattern-");
        }
    }
}
