package no.utsagn.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utsagn.base.ProblemException;

/** What is said in a recording comes out of every format with the same words, in order, by the same voices. */
class RecordingPropertyTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    record Said(String voice, List<String> words) {

        String text() {
            return String.join(" ", words);
        }
    }

    @Provide
    static Arbitrary<List<Said>> recording() {
        Arbitrary<String> word = Arbitraries.of(
                "ja",
                "Nei.",
                "så",
                "sa",
                "hun:",
                "«kom»",
                "12",
                "3:45",
                "A&B",
                "&amp;",
                "(ler)",
                "[pause]",
                "…",
                "arbeids-",
                "og",
                "<navn>",
                "\"sitat\"",
                "\\n",
                "{x}",
                "👍🏽",
                "نعم",
                "e\u0301");
        return Combinators.combine(
                        Arbitraries.of("Kari", "Ola Lie", "SPEAKER_00", "Møteleder (ekstern)"),
                        word.list().ofMinSize(1).ofMaxSize(30))
                .as(Said::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static ImportedFile read(String text) throws IOException {
        Path file = Files.createTempFile("utsagn", ".txt");
        try {
            return new TranscriptImport().read(Files.write(file, text.getBytes(StandardCharsets.UTF_8)));
        } finally {
            Files.delete(file);
        }
    }

    private static String clock(int second, char point) {
        return "%02d:%02d:%02d%s000".formatted(second / 3600, second / 60 % 60, second % 60, point);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static List<Said> joined(List<Said> recording) {
        List<Said> turns = new ArrayList<>();
        for (Said said : recording) {
            List<String> words = new ArrayList<>();
            if (!turns.isEmpty() && turns.get(turns.size() - 1).voice().equals(said.voice())) {
                words.addAll(turns.remove(turns.size() - 1).words());
            }
            words.addAll(said.words());
            turns.add(new Said(said.voice(), words));
        }
        return turns;
    }

    private static void assertSaid(ImportedFile file, List<Said> recording) {
        assertThat(file.turns().stream()
                        .map(turn -> turn.label() + " " + turn.span().of(file.text())))
                .containsExactlyElementsOf(joined(recording).stream()
                        .map(said -> Optional.of(said.voice()) + " " + canonical(said.text()))
                        .toList());
    }

    private static String canonical(String text) {
        return text.replace("e\u0301", "é");
    }

    @Property(tries = 300)
    void vttKeepsEveryWord(@ForAll("recording") List<Said> recording) throws IOException {
        StringBuilder text = new StringBuilder("WEBVTT\n\n");
        int second = 0;
        for (Said said : recording) {
            text.append("guid/%d-0\n%s --> %s\n<v %s>%s</v>\n\n"
                    .formatted(
                            second,
                            clock(second, '.'),
                            clock(second + 2, '.'),
                            said.voice(),
                            escaped(said.text()).replaceFirst(" ", "\n")));
            second += 60;
        }

        assertSaid(read(text.toString()), recording);
    }

    @Property(tries = 300)
    void jsonKeepsEveryWord(@ForAll("recording") List<Said> recording) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode segments = root.putArray("segments");
        for (Said said : recording) {
            segments.addObject()
                    .put("start", segments.size() * 2.5)
                    .put("text", " " + said.text())
                    .put("speaker", said.voice());
        }

        assertSaid(read(root.toString()), recording);
    }

    /** Once taken for a speaker called "arbeids". */
    @Example
    void halfAWordIsSaidAndNobodysLabel() throws IOException {
        Said first = new Said("Kari", List.of("arbeids-", "ja"));
        Said then = new Said("Kari", List.of("ja", "arbeids-", "ja"));
        srtKeepsEveryWord(List.of(first, first, then, then));
    }

    @Property(tries = 300)
    void srtKeepsEveryWord(@ForAll("recording") List<Said> recording) throws IOException {
        StringBuilder text = new StringBuilder();
        int second = 0;
        for (Said said : recording) {
            text.append("%d\r\n%s --> %s\r\n%s\r\n\r\n"
                    .formatted(
                            second / 60 + 1,
                            clock(second, ','),
                            clock(second + 2, ','),
                            escaped(said.text()).replaceFirst(" ", "\r\n")));
            second += 60;
        }
        String all = String.join(" ", recording.stream().map(Said::text).toList());

        assertThat(read(text.toString()).text().replaceAll("\\s+", " ")).isEqualTo(canonical(all));
    }

    /** Files cut or garbled anywhere are read or refused with a reason, never more. */
    @Property(tries = 500)
    void garbledFilesAreReadOrRefused(@ForAll("recording") List<Said> recording, @ForAll int seed, @ForAll byte garbage)
            throws IOException {
        ArrayNode segments = JSON.createArrayNode();
        StringBuilder vtt = new StringBuilder("WEBVTT\n\n");
        for (Said said : recording) {
            segments.addObject()
                    .put("text", said.text())
                    .put("speaker", said.voice())
                    .put("start", 3);
            vtt.append("00:01.000 --> 00:02.000\n<v A>").append(said.text()).append("\n\n");
        }
        for (String whole : List.of(segments.toString(), vtt.toString())) {
            int at = Math.floorMod(seed, whole.length());
            for (String text : List.of(
                    whole.substring(0, at), whole.substring(0, at) + (char) (garbage & 0x7F) + whole.substring(at))) {
                try {
                    assertThat(read(text).turns()).isNotEmpty();
                } catch (ProblemException e) {
                    assertThat(e.problem().key()).startsWith("import.");
                }
            }
        }
    }
}
