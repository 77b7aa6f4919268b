package no.utsagn.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.base.Stamp;
import no.utsagn.importing.docx.DocxBuilder;
import no.utsagn.importing.mark.NotedMark;
import no.utsagn.importing.speaker.SpeakerPattern;
import no.utsagn.importing.speaker.Sureness;
import no.utsagn.importing.speaker.opening.Shape;
import no.utsagn.language.Span;
import no.utsagn.transcript.Source;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptFields;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.MarkKind;
import no.utsagn.transcript.turn.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptImportTest {

    private static final Stamp STAMP = new Stamp(UUID.randomUUID(), Instant.EPOCH);

    private final TranscriptImport importing = new TranscriptImport();

    @TempDir
    private Path folder;

    private ImportedFile read(String name, String text) throws IOException {
        return importing.read(Files.writeString(folder.resolve(name), text));
    }

    /** Label, a bar, the words of the turn. */
    private static List<String> turns(ImportedFile file) {
        return file.turns().stream()
                .map(turn -> turn.label().orElse("") + "|" + turn.span().of(file.text()))
                .toList();
    }

    private Problem refusal(Path path) {
        return catchThrowableOfType(ProblemException.class, () -> importing.read(path))
                .problem();
    }

    @Test
    void aFileIsUnderstoodAsAWhole() throws IOException {
        ImportedFile file =
                read("kandidat-2.txt", "I: Hva gjør du?\nK: Ingenting. (ler)\nI.: Det er slik: ja.\nk: Ja.\n");

        String text = "Hva gjør du?\nIngenting. (ler)\nDet er slik: ja.\nJa.";
        assertThat(file)
                .isEqualTo(new ImportedFile(
                        "kandidat-2.txt",
                        "txt",
                        Optional.of("UTF-8"),
                        file.sha256(),
                        "kandidat-2",
                        TranscriptKind.INTERVIEW,
                        text,
                        List.of(
                                new ImportedTurn(new Span(0, 12), Optional.of("I"), Optional.empty()),
                                new ImportedTurn(new Span(13, 29), Optional.of("K"), Optional.empty()),
                                new ImportedTurn(new Span(30, 46), Optional.of("I"), Optional.empty()),
                                new ImportedTurn(new Span(47, 50), Optional.of("K"), Optional.empty())),
                        List.of(
                                new Voice(
                                        "I",
                                        List.of("I."),
                                        2,
                                        new Span(0, 12),
                                        Optional.of("intervjuer"),
                                        Attributes.none()),
                                new Voice(
                                        "K",
                                        List.of("k"),
                                        2,
                                        new Span(13, 29),
                                        Optional.of("kandidat"),
                                        Attributes.none())),
                        List.of(new NotedMark(new Span(24, 29), MarkKind.LAUGHTER)),
                        List.of(),
                        new SpeakerPattern(Shape.COLON, false, Sureness.SURE),
                        Optional.empty(),
                        new PatternEvidence(List.of("I: Hva gjør du?", "K: Ingenting. (ler)"), Map.of(Shape.COLON, 4)),
                        List.of()));
        assertThat(file.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void linesOfOneSpeakerBecomeOneTurn() throws IOException {
        ImportedFile file = read(
                "a.txt",
                """
                Int.: Ja, kan du si litt mer om hvordan det var i begynnelsen,
                før du fikk plassen på lageret, og hvem det var som ordnet
                den?

                Kari: Nei.
                Kari: Eller jo.

                Og så var det sommer.

                Int.: Ja.
                """);

        assertThat(turns(file))
                .containsExactly(
                        "Int.|Ja, kan du si litt mer om hvordan det var i begynnelsen, før du fikk plassen på lageret, og"
                                + " hvem det var som ordnet den?",
                        "Kari|Nei.\nEller jo.\nOg så var det sommer.",
                        "Int.|Ja.");
    }

    @Test
    void whatStandsBeforeTheFirstSpeakerIsATurnOfNobody() throws IOException {
        assertThat(turns(read("a.txt", "Intervju 4, kontoret\nDato: 3.2.2018\n\nI: Hei.\nK: Ja.\nI: Bra.\n")))
                .containsExactly("|Intervju 4, kontoret\nDato: 3.2.2018", "I|Hei.", "K|Ja.", "I|Bra.");
    }

    @Test
    void headingsAreSaidByNobody() {
        Path docx = new DocxBuilder()
                .paragraph("I: Hei.")
                .paragraph("K: Ja.")
                .styled("Heading1", "Del 2")
                .paragraph("K: Jo.")
                .paragraph("I: Bra.")
                .in(folder, "a.docx");

        assertThat(turns(importing.read(docx))).containsExactly("I|Hei.", "K|Ja.", "|Del 2", "K|Jo.", "I|Bra.");
    }

    @Test
    void captionsOfOneVoiceBecomeOneTurn() throws IOException {
        ImportedFile file = read(
                "m.vtt",
                """
                WEBVTT

                00:01.000 --> 00:02.000
                <v Kari Moe>Jeg var</v>

                00:02.000 --> 00:03.000
                <v Kari Moe>på lageret,</v>

                00:03.000 --> 00:04.000
                og så hjemme.

                00:05.000 --> 00:06.000
                <v Ola Lie>Ja vel?</v>
                """);

        assertThat(turns(file)).containsExactly("Kari Moe|Jeg var på lageret, og så hjemme.", "Ola Lie|Ja vel?");
        assertThat(file.turns().stream().map(ImportedTurn::at))
                .containsExactly(Optional.of(Duration.ofSeconds(1)), Optional.of(Duration.ofSeconds(5)));
    }

    @Test
    void captionsMayNameTheVoiceInTheText() throws IOException {
        ImportedFile file = read(
                "m.vtt",
                """
                WEBVTT

                00:01.000 --> 00:02.000
                Kari Moe: Jeg var

                00:02.000 --> 00:03.000
                Kari Moe: på lageret.

                00:05.000 --> 00:06.000
                Ola Lie: Ja vel?
                """);

        assertThat(turns(file)).containsExactly("Kari Moe|Jeg var på lageret.", "Ola Lie|Ja vel?");
    }

    @Test
    void captionsWithoutVoicesAreCutAtSentences() throws IOException {
        assertThat(
                        turns(
                                read(
                                        "m.vtt",
                                        """
                        WEBVTT

                        00:01.000 --> 00:02.000
                        Jeg var

                        00:02.000 --> 00:03.000
                        på lageret.

                        00:05.000 --> 00:06.000
                        Ja vel?
                        """)))
                .containsExactly("|Jeg var på lageret.", "|Ja vel?");
    }

    @Test
    void aDocumentWithoutSpeakersHasATurnForEachParagraph() throws IOException {
        ImportedFile file = read("notat.txt", "Møte på kontoret.\n\nAlle kom.\n");

        assertThat(turns(file)).containsExactly("|Møte på kontoret.", "|Alle kom.");
        assertThat(file.kind()).isEqualTo(TranscriptKind.DOCUMENT);
        assertThat(file.voices()).isEmpty();
    }

    @Test
    void oldNorwegianFilesComeOutRight() throws IOException {
        Path path = Files.write(
                folder.resolve("a.txt"), "I: Gå på?\nK: Ærlig, øy.\nI: Å.\n".getBytes(Charset.forName("windows-1252")));

        ImportedFile file = importing.read(path);

        assertThat(turns(file)).containsExactly("I|Gå på?", "K|Ærlig, øy.", "I|Å.");
        assertThat(file.remarks()).containsExactly(Problem.of("import.encoding-guessed", "windows-1252"));
    }

    @Test
    void whatAFileIsIsSeenFromItsContent() throws IOException {
        Path docx = new DocxBuilder().paragraph("I: Hei.").paragraph("K: Ja.").in(folder, "a.txt");
        ImportedFile vtt = read("b.txt", "WEBVTT\n\n00:01.000 --> 00:02.000\nJa.\n");
        ImportedFile txt = read("c.docx", "I: Hei.\nK: Ja.\n");

        assertThat(List.of(importing.read(docx).format(), vtt.format(), txt.format()))
                .containsExactly("docx", "vtt", "txt");
    }

    @Test
    void aLookalikeIsShownToThePerson() throws IOException {
        ImportedFile file = read("a.txt", "I: Hva?\nK: Nei.\nSå sa hun: kom.\nI: Ja.\n");

        assertThat(file.lookalikes().stream().map(span -> span.of(file.text()))).containsExactly("Så sa hun:");
    }

    @Test
    void aFileBecomesATranscript() throws IOException {
        ImportedFile file = read("a.txt", "[00:02] I: Hva?\n[00:03] K: Nei … (ler)\n[00:04] I: Ja.\n");
        Id<Participant> kari = Id.random();
        TranscriptFields fields = TranscriptFields.of("Intervju 1", TranscriptKind.INTERVIEW);

        Transcript transcript = importing.transcript(file, fields, new SpeakerMapping(Map.of("k", kari)), STAMP);

        assertThat(transcript.fields()).isEqualTo(fields);
        assertThat(transcript.source()).isEqualTo(new Source("txt", Optional.of("UTF-8"), Optional.of(file.sha256())));
        assertThat(transcript.text()).isEqualTo("Hva?\nNei … (ler)\nJa.");
        assertThat(transcript.turns().stream()
                        .map(turn ->
                                transcript.speakerOf(turn).map(Speaker::written).orElse("")))
                .containsExactly("I", "K", "I");
        assertThat(transcript.turns().get(1).at()).contains(Duration.ofSeconds(3));
        assertThat(transcript.speakers().stream().map(Speaker::participant))
                .containsExactly(Optional.empty(), Optional.of(kari));
        assertThat(transcript.marks().stream().map(mark -> mark.kind() + " " + transcript.words(mark.span())))
                .containsExactly("PAUSE …", "LAUGHTER (ler)");
        assertThat(transcript.history().head().stamp()).isEqualTo(STAMP);
    }

    @Test
    void aMappingOfAVoiceThatIsNotThereIsASlip() throws IOException {
        ImportedFile file = read("a.txt", "I: Hva?\nK: Nei.\n");
        SpeakerMapping slip = new SpeakerMapping(Map.of("Kari", Id.random()));

        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> importing.transcript(
                                        file, TranscriptFields.of("x", TranscriptKind.INTERVIEW), slip, STAMP))
                        .problem())
                .isEqualTo(Problem.of("import.no-such-voice", "a.txt", "Kari"));
    }

    @Test
    void twoLabelsMayMeanOneParticipant() throws IOException {
        ImportedFile file = read("a.txt", "I: Hva?\nIntervjuer: Ja?\nK: Nei.\nI: Ja.\nK: Jo.\n");
        Id<Participant> both = Id.random();

        Transcript transcript = importing.transcript(
                file,
                TranscriptFields.of("x", TranscriptKind.INTERVIEW),
                new SpeakerMapping(Map.of("I", both, "Intervjuer", both)),
                STAMP);

        assertThat(transcript.speakers().stream().map(Speaker::participant))
                .containsExactly(Optional.of(both), Optional.of(both), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"I:\nK:\nI:\nK:\n", "\uFEFF", "[00:01]\n"})
    void aFileInWhichNothingIsSaidIsEmpty(String text) throws IOException {
        Path path = Files.writeString(folder.resolve("a.txt"), text);

        assertThat(refusal(path)).isEqualTo(Problem.of("import.empty", path.toString()));
    }

    @Test
    void noSpeechAndNoNamesAreShownInPassing() throws IOException {
        ImportedFile file = read("kari.txt", "Kari: hemmelig sagt.\nOla: Nei.\nKari: Ja.\n");

        assertThat(file).hasToString("txt of 23 characters, 3 turns, 2 voices");
        assertThat(file.voices().get(0)).hasToString("voice of 2 turns");
        assertThat(new SpeakerMapping(Map.of("Kari", Id.random()))).hasToString("mapping of 1 labels");
        assertThat(file.turns().get(0)).hasToString("turn 0..14");
    }
}
