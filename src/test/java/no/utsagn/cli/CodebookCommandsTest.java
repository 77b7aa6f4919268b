package no.utsagn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookCommandsTest {

    @TempDir
    private Path folder;

    private Path csv(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static JsonNode json(Typed typed) throws IOException {
        return new ObjectMapper().readTree(typed.out());
    }

    @Test
    void filesThatClashAreNotWrittenWithoutARule() throws IOException {
        Path base = csv("b.csv", "path;definition\nTrygghet;En.\nVakt;\n");
        Path ours = csv("o.csv", "path;definition\nTrygghet;To.\nVakt;\n");
        Path theirs = csv("t.csv", "path;definition\nTrygghet;Tre.\n");
        Path out = folder.resolve("ut.json");
        Typed asked = Typed.run("codebook", "merge", base, ours, theirs, "-o", out);
        assertThat(asked.status()).isEqualTo(1);
        assertThat(asked.out())
                .contains(
                        "? full definisjon: o.csv har «To.», t.csv har «Tre.»",
                        "Slettet (t.csv): Vakt",
                        "1 ting må avgjøres");
        assertThat(out).doesNotExist();
        Typed ruled = Typed.run("codebook", "merge", base, ours, theirs, "-o", out, "--theirs", "--json");
        assertThat(ruled.status()).isZero();
        assertThat(json(ruled).get("codes").asInt()).isEqualTo(1);
        assertThat(Files.readString(out)).contains("Tre.").doesNotContain("Vakt");
    }

    @Test
    void withoutABaseItIsSaid() throws IOException {
        Path ours = csv("o.csv", "path;definition\nTrygghet;To.\n");
        Path theirs = csv("t.csv", "path;definition\ntrygghet;\nNy;\n");
        Typed typed = Typed.run("codebook", "merge", "-", ours, theirs);
        assertThat(typed.out()).contains("To filer uten felles utgangspunkt", "Ny (t.csv): Ny");
        assertThat(Typed.run("codebook", "merge", "-", ours, ours).out()).contains("Kodebøkene er like.");
    }

    @Test
    void theHistoryIsToldComparedAndPrinted() throws IOException {
        Path study = folder.resolve("s.utsagn");
        assertThat(Typed.run("new", study).status()).isZero();
        Path one = csv("en.json", book("Trygghet", "En."));
        Path two = csv("to.json", book("Tillit", "En to."));
        Typed.run("codebook", "import", study, one);
        Typed.run("codebook", "import", study, two);
        assertThat(Typed.run("codebook", "history", study).out())
                .contains("laget koden «Trygghet»", "ga «Trygghet» nytt navn: «Tillit»");
        assertThat(json(Typed.run("codebook", "history", study, "--json")).get("versions"))
                .hasSize(2);
        Typed compared = Typed.run("codebook", "history", study, "--from", "v1", "--to", "v2");
        assertThat(compared.out()).contains("Noen endret kort definisjon for «Trygghet», inn: «to»");
        Path out = folder.resolve("historie.docx");
        Typed printed = Typed.run("codebook", "history", study, "--print", out);
        assertThat(printed.out()).contains("2 rader skrevet til");
        assertThat(out).exists();
        assertThat(Typed.run("codebook", "history", study, "--from", "v9").status())
                .isEqualTo(1);
        assertThat(Typed.run("codebook", "history", study, "--from", "x").status())
                .isEqualTo(1);
    }

    @Test
    void duplicatesAreListed() throws IOException {
        Path study = folder.resolve("s.utsagn");
        Typed.run("new", study);
        Typed.run("codebook", "import", study, csv("en.json", book("Trygghet", "En.")));
        Typed.run(
                "codebook",
                "import",
                study,
                csv("to.json", book("Trygg-heten", "To.").replace("1111-111111111111", "2222-222222222222")));
        assertThat(Typed.run("codebook", "duplicates", study).out()).contains("Ingen koder ligner hverandre");
        Typed.run(
                "codebook",
                "import",
                study,
                csv("tre.json", book("Tryggheten", "To.").replace("1111-111111111111", "3333-333333333333")));
        JsonNode pairs =
                json(Typed.run("codebook", "duplicates", study, "--json")).get("pairs");
        assertThat(pairs.findValuesAsText("why")).contains("same-name", "inflected-name");
    }

    @Test
    void withoutAWordOfWhatToDoItIsAskedFor() {
        Typed typed = Typed.run("codebook");
        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.err()).contains("merge");
    }

    private static String book(String name, String brief) {
        return "{\"format\": \"utsagn-codebook\", \"version\": 1, \"name\": \"K\", \"codes\": [{\"id\": "
                + "\"11111111-1111-1111-1111-111111111111\", \"name\": \"" + name + "\", \"shortDefinition\": \""
                + brief + "\", \"color\": \"#112233\"}]}";
    }
}
