package no.utsagn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsCommandTest {

    private static final String LIST = "F jobb jobben | jobbar\nE ikke ikkje\n";

    @TempDir
    private Path folder;

    @Test
    void printsTheMeasuresOfBothWidthsForPrograms() throws IOException {
        Path file = Files.writeString(folder.resolve("ord.txt"), LIST);

        JsonNode json = new ObjectMapper()
                .readTree(Typed.run("words", "--gold", file, "--json").out());

        assertThat(names(json)).containsExactly("default", "wide");
        assertThat(names(json.get("wide")))
                .containsExactly("precision", "recall", "recallBokmal", "wrongJoins", "nbnn", "dialect", "compounds");
        assertThat(json.at("/default/nbnn").asDouble()).isEqualTo(0);
        assertThat(json.at("/wide/nbnn").asDouble()).isEqualTo(1);
        assertThat(json.at("/default/recall").asDouble()).isEqualTo(1);
    }

    @Test
    void printsThemForPeople() throws IOException {
        Path file = Files.writeString(folder.resolve("ord.txt"), LIST);

        Typed typed = Typed.run("words", "--gold", file);

        assertThat(typed.status()).isZero();
        assertThat(typed.out()).contains("Vanlige endelser").contains("dekning 1,000");
    }

    @Test
    void saysWhichLineIsBad() throws IOException {
        Path file = Files.writeString(folder.resolve("ord.txt"), LIST + "X bare\n");

        Typed typed = Typed.run("words", "--gold", file);

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.err()).contains("linje 3").doesNotContain("Exception");
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
