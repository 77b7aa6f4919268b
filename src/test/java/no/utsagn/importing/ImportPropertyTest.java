package no.utsagn.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import no.utsagn.base.ProblemException;
import no.utsagn.base.Stamp;
import no.utsagn.language.Texts;
import no.utsagn.language.canonical.Canonical;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptFields;

class ImportPropertyTest {

    private static final List<String> LABELS = List.of("I", "Kari", "JS2", "Moderator", "Anne Moe");

    @Provide
    static Arbitrary<List<Tuple2<String, String>>> interview() {
        Arbitrary<String> speech = Arbitraries.of(
                        "Ja.",
                        "Nei, (ler) altså –",
                        "Det er slik: vi venter …",
                        "12:30 begynte vi.",
                        "Hva da?",
                        "[pause] Jo.")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join(" ", parts));
        return Combinators.combine(Arbitraries.of(LABELS), speech)
                .as(Tuple::of)
                .list()
                .ofMinSize(6)
                .ofMaxSize(40);
    }

    @Provide
    static Arbitrary<String> anyText() {
        return Texts.dirty();
    }

    private static ImportedFile read(String text) throws IOException {
        Path file = Files.createTempFile("utsagn", ".txt");
        try {
            return new TranscriptImport().read(Files.write(file, text.getBytes(StandardCharsets.UTF_8)));
        } finally {
            Files.delete(file);
        }
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Labels that occur once may be anything; the others are speakers, and all that is said is there. */
    @Property(tries = 200)
    void nothingThatIsSaidGoesMissing(@ForAll("interview") List<Tuple2<String, String>> turns) throws IOException {
        String written = turns.stream().map(t -> t.get1() + ": " + t.get2()).collect(Collectors.joining("\n"));

        ImportedFile file = read(written);

        String rebuilt = "";
        for (Tuple2<String, String> turn : turns) {
            assertThat(file.text()).contains(turn.get2());
            rebuilt += turn.get2();
        }
        String text = withoutBlanks(file.text());
        for (String label : LABELS) {
            boolean once = turns.stream().filter(t -> t.get1().equals(label)).count() < 2;
            text = once ? text.replace(withoutBlanks(label) + ":", "") : text;
        }
        assertThat(text).isEqualTo(withoutBlanks(rebuilt));
    }

    /** Whatever a file holds, its turns lie as those of a transcript must, or it is refused with a reason. */
    @Property(tries = 500)
    void anyTextBecomesAWellLaidTranscriptOrIsRefused(@ForAll("anyText") String text) throws IOException {
        try {
            ImportedFile file = read(text);
            Transcript transcript = new TranscriptImport()
                    .transcript(
                            file,
                            TranscriptFields.of("x", file.kind()),
                            SpeakerMapping.none(),
                            new Stamp(UUID.randomUUID(), Instant.EPOCH));
            assertThat(Canonical.of(transcript.text()).text()).isEqualTo(transcript.text());
            assertThat(transcript.turns()).allSatisfy(turn -> assertThat(transcript.words(turn.span()))
                    .isNotEmpty()
                    .isEqualTo(transcript.words(turn.span()).strip()));
        } catch (ProblemException e) {
            assertThat(e.problem().key()).startsWith("import.");
        }
    }
}
