package no.utsagn.importing.json;

import static no.utsagn.importing.ImportedFiles.remarks;
import static no.utsagn.importing.ImportedFiles.turns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.TranscriptImport;
import no.utsagn.importing.source.SourceFile;
import no.utsagn.importing.speaker.opening.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as transcription programs write it, from the file to its turns. */
class JsonImportTest {

    @TempDir
    private Path folder;

    private ImportedFile read(String text) throws IOException {
        return new TranscriptImport().read(Files.writeString(folder.resolve("opptak.txt"), text));
    }

    private Problem refusal(String text) throws IOException {
        Path path = Files.writeString(folder.resolve("a.json"), text);
        return catchThrowableOfType(ProblemException.class, () -> new TranscriptImport().read(path))
                .problem();
    }

    @Test
    void segmentsOfOneSpeakerBecomeATurn() throws IOException {
        ImportedFile file = read(
                """
                {"language": "no", "segments": [
                  {"id": 0, "start": 0.0, "end": 2.5, "text": " Hva gjorde du da?", "speaker": "SPEAKER_00"},
                  {"id": 1, "start": 2.5, "end": 4, "text": " Jeg gikk", "speaker": "SPEAKER_01"},
                  {"id": 2, "start": 4, "end": 5.5, "text": " og så: hjem.\\nIkke sant?", "speaker": "SPEAKER_01"},
                  {"id": 3, "start": 5.5, "end": 6, "text": "", "speaker": "SPEAKER_00"},
                  {"id": 4, "start": 6.1, "end": 7, "text": " Mm"},
                  {"id": 5, "start": 7, "end": 8, "text": " (ler) Ja.", "speaker": "SPEAKER_01"}]}
                """);

        assertThat(file.format()).isEqualTo("json");
        assertThat(file.encoding()).isEqualTo(Optional.of("UTF-8"));
        assertThat(file.pattern().shape()).isEqualTo(Shape.VOICE);
        assertThat(turns(file))
                .containsExactly(
                        "0|SPEAKER_00|Hva gjorde du da?",
                        "2500|SPEAKER_01|Jeg gikk og så: hjem. Ikke sant?",
                        "6100||Mm",
                        "7000|SPEAKER_01|(ler) Ja.");
        assertThat(remarks(file)).containsExactly("import.json-joined [5]");
    }

    @Test
    void withoutSpeakersSegmentsAreCutAtSentences() throws IOException {
        assertThat(
                        turns(
                                read(
                                        "{\"text\": \" alt\", \"segments\": [{\"start\": 0.5, \"end\": 1, \"text\": \" Jeg gikk\"},"
                                                + "{\"start\": 1, \"end\": 2, \"text\": \" hjem.\"}, {\"start\": 2.25, \"text\": \"Ja.\"}]}")))
                .containsExactly("500||Jeg gikk hjem.", "2250||Ja.");
    }

    @Test
    void namesInTheTextAreFound() throws IOException {
        assertThat(turns(read(
                        "[{\"start\":1,\"end\":2,\"text\":\"Kari: Hei.\"},{\"start\":2,\"end\":3,\"text\":\"Ola: Hallo.\"},"
                                + "{\"start\":3,\"end\":4,\"text\":\"Kari: Ja?\"}]")))
                .containsExactly("1000|Kari|Hei.", "2000|Ola|Hallo.", "3000|Kari|Ja?");
    }

    @Test
    void aSegmentIsPartedWhereItsWordsHaveOtherSpeakers() throws IOException {
        ImportedFile file = read(
                """
                {"segments": [{"start": 0.1, "end": 3.0, "text": " Kommer du? Ja 4 ganger.", "speaker": "SPEAKER_00",
                  "words": [
                    {"word": "Kommer", "start": 0.1, "end": 0.5, "score": NaN, "speaker": "SPEAKER_00"},
                    {"word": "du?", "start": 0.5, "end": 0.8, "speaker": "SPEAKER_00"},
                    {"word": "Ja", "start": 1.2, "end": 1.4, "score": 0.5, "speaker": "SPEAKER_01"},
                    {"word": "4"},
                    {"word": "ganger.", "start": 1.5, "end": 3.0, "speaker": "SPEAKER_01"}]},
                  {"start": 3.5, "end": 4.0, "text": "Andre ord enn disse.", "speaker": "SPEAKER_00",
                  "words": [{"word": "Andre", "speaker": "SPEAKER_00"}, {"word": "ord", "speaker": "SPEAKER_01"}]}],
                 "word_segments": [{"word": "Kommer"}]}
                """);

        assertThat(turns(file))
                .containsExactly(
                        "100|SPEAKER_00|Kommer du?",
                        "1200|SPEAKER_01|Ja 4 ganger.",
                        "3500|SPEAKER_00|Andre ord enn disse.");
    }

    @Test
    void timesInMillisecondsBesideClocks() throws IOException {
        ImportedFile file = read(
                """
                {"systeminfo": "AVX = 1", "model": {"type": "large", "audio": {"ctx": 1500}}, "result": {"language": "no"},
                 "transcription": [
                  {"timestamps": {"from": "00:00:01,500", "to": "00:00:03,000"}, "offsets": {"from": 1500, "to": 3000},
                   "text": " Hei.", "speaker": "0"},
                  {"timestamps": {"from": "01:00:03,000", "to": "01:00:04,000"}, "text": " Hallo.", "speaker": "1"},
                  {"offsets": {"from": 3700000, "to": 3710000}, "text": " Mm.", "speaker": "?"}]}
                """);

        assertThat(turns(file)).containsExactly("1500|Speaker 0|Hei.", "3603000|Speaker 1|Hallo.", "3700000||Mm.");
    }

    @Test
    void utterancesAreTakenBeforeWords() throws IOException {
        ImportedFile file = read(
                """
                {"id": "x", "text": "Hei du. Ja.", "words": [{"text": "Hei", "start": 250, "end": 400, "speaker": "A"}],
                 "utterances": [
                  {"speaker": "A", "start": 250, "end": 900, "text": "Hei du.", "words": [{"text": "Hei", "start": 250}]},
                  {"speaker": "B", "start": 1200, "end": 1500, "text": "Ja."}]}
                """);

        assertThat(turns(file)).containsExactly("250|A|Hei du.", "1200|B|Ja.");
    }

    @Test
    void utterancesMayStandBelowResults() throws IOException {
        ImportedFile file = read(
                """
                {"metadata": {"duration": 9.5}, "results": {"channels": [{"alternatives": [{"transcript": "Hei"}]}],
                 "utterances": [{"start": 0.5, "end": 1.0, "transcript": "Hei.", "speaker": 0, "channel": 0},
                  {"start": 2, "end": 3, "transcript": "Hallo.", "speaker": 1}]}}
                """);

        assertThat(turns(file)).containsExactly("500|Speaker 0|Hei.", "2000|Speaker 1|Hallo.");
    }

    @Test
    void segmentsOfWordsWithNamedSpeakers() throws IOException {
        ImportedFile file = read(
                """
                {"id": "1", "startTimeOffset": 0, "segments": [
                  {"speaker": "spk1", "words": [{"text": "Hva", "start": 1.25, "end": 1.5}, {"text": "da?", "start": 1.5}]},
                  {"speaker": "spk2", "words": [{"text": "Ikke", "start": 2.5}, {"text": "noe.", "start": 3.0}]}],
                 "speakers": [{"spkid": "spk1", "name": "Intervjuer"}, {"spkid": "spk2", "name": "Kari Moe"}]}
                """);

        assertThat(turns(file)).containsExactly("1250|Intervjuer|Hva da?", "2500|Kari Moe|Ikke noe.");
    }

    @Test
    void monologuesOfElements() throws IOException {
        assertThat(turns(read(
                        "{\"monologues\":[{\"speaker\":0,\"elements\":[{\"type\":\"text\",\"value\":\"Hei\",\"ts\":0.5},"
                                + "{\"type\":\"punct\",\"value\":\", \"},{\"type\":\"text\",\"value\":\"du\",\"ts\":1.0},"
                                + "{\"type\":\"punct\",\"value\":\".\"}]}]}")))
                .containsExactly("500|Speaker 0|Hei, du.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'start_time': '1.5', 'end_time': '2.0', 'transcript': 'Ja.', 'speaker_label': 'spk_0'} | 1500|spk_0|Ja.",
                "{'startTime': '1.500s', 'text': 'Ja.', 'speakerTag': 2} | 1500|Speaker 2|Ja.",
                "{'timestamp': [1.5, null], 'text': ' Ja.', 'speaker': null} | 1500||Ja.",
                "{'start_ms': 1500, 'end_ms': 1700, 'text': 'Ja.', 'speaker': {'id': 's1', 'name': 'Kari'}} | 1500|Kari|Ja.",
                "{'start': '00:00:01.500', 'end': '00:00:02', 'speech': 'Ja.'} | 1500||Ja.",
                "{'start': 'PT1.5S', 'text': 'Ja.', 'speaker': 'UNKNOWN'} | 1500||Ja.",
                "{'start': -1.5, 'text': 'Ja.'} | ||Ja.",
                "{'start': 'da', 'text': 'Ja.', 'speaker': ''} | ||Ja.",
                "{'start': 1e300, 'text': 'Ja.', 'speaker': true} | ||Ja."
            })
    void theNamesThatProgramsGiveFields(String segment, String at, String speaker, String words) throws IOException {
        String expected = (at == null ? "" : at + "|") + (speaker == null ? "" : speaker) + "|" + words;

        assertThat(turns(read("[" + segment.replace('\'', '"') + "]"))).containsExactly(expected);
    }

    /** A word a second or a word in 400 milliseconds; nobody speaks so slowly as 400 seconds a word. */
    @ParameterizedTest
    @CsvSource({"3, 6, 3000", "3000, 4000, 3000", "0, 2, 0", "40, 1000, 40"})
    void wholeNumbersAreSecondsOrMillisecondsByThePaceOfSpeech(int start, int end, int millis) throws IOException {
        assertThat(turns(read("{\"segments\":[{\"start\":" + start + ",\"end\":" + end
                        + ",\"text\":\"Ja det er sant\",\"speaker\":\"A\"}]}")))
                .containsExactly(millis + "|A|Ja det er sant");
    }

    @Test
    void whereTheEndsAreMissingTheBeginningsTellThePace() throws IOException {
        assertThat(turns(read("[{\"start\":500,\"text\":\"Ja da.\"},{\"start\":1500,\"text\":\"Nei da.\"}]")))
                .containsExactly("500||Ja da.", "1500||Nei da.");
    }

    @Test
    void otherScriptsAndEmojiComeThrough() throws IOException {
        assertThat(turns(
                        read("\uFEFF[{\"text\":\"ja \\ud83d\\udc4d\\ud83c\\udffd\\u0007\",\"speaker\":\"👩‍👩‍👧‍👦\"},"
                                + "{\"text\":\"\\u202bنعم\\u202c\",\"speaker\":\"ليلى\"}]")))
                .containsExactly("👩‍👩‍👧‍👦|ja 👍🏽", "ليلى|نعم");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"type\":\"codebook\",\"codes\":[{\"name\":\"hemmelig\"}]}",
                "{\"segments\":[]}",
                "{\"segments\":[{\"start\":1,\"text\":\"  \"}]}",
                "{\"segments\":[1,\"hemmelig\",null,[]]}",
                "{\"segments\":{\"text\":\"hemmelig\"}}",
                "[{\"name\":\"hemmelig\"}]"
            })
    void whatHoldsNoSegmentsIsRefused(String text) throws IOException {
        assertThat(refusal(text))
                .isEqualTo(Problem.of(
                        "import.json-unknown", folder.resolve("a.json").toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'segments': [#{'text': 'Ja.'},#{'text': 'Nei | 3",
                "{'segments': [#{'text': 'Ja.'}# | 3",
                "{'segments': [{'text': hemmelig}]} | 1",
                "{'a': 1,,#} | 1",
                "[{'text': 'Ja.'}#{'text': 'Nei.'}] | 2"
            })
    void whatIsDamagedIsRefusedWithItsLine(String text, int line) throws IOException {
        Problem problem = refusal(text.replace('\'', '"').replace('#', '\n'));

        assertThat(problem.key()).isEqualTo("import.json-damaged");
        assertThat(problem.args().get(1)).isIn(line, line + 1);
        assertThat(problem.cause()).isEmpty();
    }

    @Test
    void whatIsBuiltTooDeepIsRefused() throws IOException {
        assertThat(refusal("{\"segments\":" + "[".repeat(100_000)).key()).isEqualTo("import.json-too-deep");
        assertThat(refusal("{\"a\":" + "{\"a\":".repeat(100_000)).key()).isEqualTo("import.json-too-deep");
        assertThat(refusal("[{\"text\":\"" + "a".repeat(3_000_000) + "\"}]").key())
                .isEqualTo("import.json-too-deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[00:12:31] I: Hei.", "[latter]", "{\\rtf1 hei}", "{navn} kom", "\"tekst\"", "12"})
    void otherTextIsLeftToOthers(String text) {
        assertThat(new JsonReader().recognises(SourceFile.of(Path.of("a.json"), text.getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    @Test
    void aFileInUtf16IsKnownToo() throws IOException {
        Path path =
                Files.write(folder.resolve("a.json"), "[{\"text\":\"Ærlig.\"}]".getBytes(StandardCharsets.UTF_16LE));

        assertThat(turns(new TranscriptImport().read(path))).containsExactly("|Ærlig.");
    }
}
