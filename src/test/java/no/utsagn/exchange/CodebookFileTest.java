package no.utsagn.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Definition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodebookFileTest {

    private static final String A = "fc9b5251-36d5-4787-9024-7b52b7a53e1b";
    private static final String B = "a0255044-1355-4b47-aa45-267d70a07f5d";
    private static final String G = "14c61cd9-018c-464a-8bf9-a9c9e6a1eaad";

    @TempDir
    private Path folder;

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("codebooks"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("kodebok.json"), json);
    }

    private Problem refusal(String json) throws IOException {
        Path path = file(json);
        return catchThrowableOfType(ProblemException.class, () -> CodebookFile.read(path))
                .problem();
    }

    /** A codebook with this inside its list of codes. */
    private static String codebook(String codes) {
        return """
                {
                "format": "utsagn-codebook", "version": 1, "name": "Prøve",
                "groups": [{"id": "%s", "name": "Barrierer"}],
                "codes": [
                %s
                ]}
                """
                .formatted(G, codes);
    }

    @Test
    void everyFieldIsRead() throws IOException {
        ImportedCodebook read = CodebookFile.read(file(codebook(
                """
                {"id": "%s", "name": "Tillit", "shortDefinition": "b", "definition": "d", "whenToUse": "w",
                 "whenNotToUse": "n", "example": "e", "color": "#2557E5", "status": "given-back",
                 "groups": ["barrierer"], "children": [{"id": "%s", "name": "Tid", "color": "#000000"}]}
                """
                        .formatted(A, B))));

        CodeGroup group = new CodeGroup(Id.of(G), "Barrierer");
        assertThat(read)
                .isEqualTo(new ImportedCodebook(
                        "Prøve",
                        "",
                        "",
                        List.of(group),
                        List.of(new ImportedCode(
                                Id.of(A),
                                new Definition("Tillit", "b", "d", "w", "n", "e"),
                                "#2557e5",
                                CodeStatus.GIVEN_BACK,
                                Set.of(group.id()),
                                List.of(new ImportedCode(
                                        Id.of(B),
                                        Definition.named("Tid"),
                                        "#000000",
                                        CodeStatus.OPEN,
                                        Set.of(),
                                        List.of()))))));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedCodebookDefinesItsCodesInFull(Path path) {
        ImportedCodebook codebook = CodebookFile.read(path);

        assertThat(codebook.all().count()).isBetween(20L, 60L);
        assertThat(codebook.description()).isNotBlank();
        assertThat(codebook.all().map(ImportedCode::definition)).allSatisfy(definition -> assertThat(List.of(
                        definition.name(),
                        definition.brief(),
                        definition.full(),
                        definition.whenToUse(),
                        definition.whenNotToUse(),
                        definition.example()))
                .noneMatch(String::isBlank));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedCodebookIsWrittenByteForByteAsItStands(Path path) throws IOException {
        Path copy = folder.resolve("kopi.json");

        CodebookFile.write(copy, CodebookFile.read(path));

        assertThat(Files.readString(copy).strip())
                .isEqualTo(Files.readString(path).strip());
    }

    @Test
    void atLeastTwoCodebooksAreShipped() throws IOException {
        assertThat(shipped()).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"x\"} | exchange.not-codebook",
                "[] | exchange.wrong-value",
                "{\"format\": \"utsagn-codebook\"} | exchange.missing-field",
                "{\"format\": \"utsagn-codebook\", \"version\": 2} | exchange.later-version",
                "{\"format\": \"utsagn-codebook\", \"version\": 0} | exchange.wrong-value",
                "{\"format\": \"utsagn-codebook\", \"version\": \"1\"} | exchange.wrong-value",
                "{\"format\": \"utsagn-codebook\", \"version\": 1, \"name\": \"x\"} | exchange.missing-field",
                "{\"format\": \"utsagn-codebook\", \"version\": 1, \"name\": \" \", \"codes\": []} | exchange.wrong-value",
                "{\"format\": \"utsagn-codebook\", \"version\": 1, \"farge\": 1} | exchange.unknown-field",
                "{\"format\": \"utsagn-codebook\", \"format\": \"x\"} | exchange.not-json",
                "{\"format\": | exchange.not-json",
                "'' | exchange.not-json",
                "{} {} | exchange.not-json",
                "PK | exchange.not-json",
            })
    void whatIsNoCodebookIsRefused(String json, String key) throws IOException {
        Problem refusal = refusal(json);

        assertThat(refusal.key()).isEqualTo(key);
        assertThat(refusal.args().get(0))
                .isEqualTo(folder.resolve("kodebok.json").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name': 'x', 'color': '#000000'} | exchange.missing-field | 1",
                "{'id': 'x', 'name': 'x', 'color': '#000000'} | exchange.wrong-value | 8",
                "{'id': 'A', 'name': 'x', 'color': 'blå'} | exchange.wrong-value | 70",
                "{'id': 'A', 'name': 'x'} | exchange.missing-field | 1",
                "{'id': 'A', 'name': 'x', 'color': '#000000', 'status': 'ferdig'} | exchange.wrong-value | 91",
                "{'id': 'A', 'name': 'x', 'color': '#000000', 'groups': ['Y']} | exchange.group-unknown | 92",
                "{'id': 'A', 'name': 'x', 'color': '#000000', 'groups': 'Y'} | exchange.wrong-value | 91",
                "{'id': 'A', 'name': 'x', 'color': '#000000', 'farge': 'Y'} | exchange.unknown-field | 90",
                "{'id': 'G', 'name': 'x', 'color': '#000000'} | exchange.id-twice | 8",
                "{'id': 'A', 'name': 'x > y', 'color': '#000000'} | exchange.wrong-value | 56",
                "{'id': 'A', 'name': null, 'color': '#000000'} | exchange.wrong-value | 56",
            })
    void aWrongCodeIsRefusedWithItsPlace(String code, String key, int column) throws IOException {
        String json = code.replace('\'', '"').replace("\"A\"", '"' + A + '"').replace("\"G\"", '"' + G + '"');

        Problem refusal = refusal(codebook(json));

        assertThat(refusal.key()).isEqualTo(key);
        assertThat(refusal.args()).startsWith(folder.resolve("kodebok.json").toString(), 5, column);
    }

    @Test
    void siblingsMustHaveDifferentNames() throws IOException {
        String code = "{\"id\": \"%s\", \"name\": \"%s\", \"color\": \"#000000\"}";

        assertThat(refusal(codebook(code.formatted(A, "Tillit") + ",\n" + code.formatted(B, "TILLIT"))))
                .isEqualTo(Problem.of(
                        "exchange.name-twice", folder.resolve("kodebok.json").toString(), 6, 56));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hemmelig", "{\"format\": \"utsagn-codebook\", \"hemmelig\": 1, \"version\": 1}"})
    void theProblemQuotesNothingOfTheFile(String json) throws IOException {
        assertThat(refusal(json).args()).noneMatch(arg -> arg.toString().contains("hemmelig"));
    }

    @Test
    void aFileInAnotherEncodingIsRefusedWithItsPlace() throws IOException {
        Path path = Files.writeString(folder.resolve("a.json"), "{\n \"name\": \"på\"}", StandardCharsets.ISO_8859_1);

        assertThat(catchThrowableOfType(ProblemException.class, () -> CodebookFile.read(path))
                        .problem())
                .isEqualTo(Problem.of("exchange.not-json", path.toString(), 2, 12));
    }

    @Test
    void columnsAreCountedInCharacters() throws IOException {
        assertThat(refusal("{\"format\": \"utsagn-codebook\", \"version\": 1, \"name\": \"æøå\", \"codes\": 1}")
                        .args())
                .startsWith(folder.resolve("kodebok.json").toString(), 1, 69);
    }

    @Test
    void aByteOrderMarkDoesNoHarm() throws IOException {
        assertThat(CodebookFile.read(file("\uFEFF" + codebook(""))).name()).isEqualTo("Prøve");
    }

    @Test
    void aDeepFileIsRefused() throws IOException {
        Problem deep = refusal("[".repeat(100_000));
        assertThat(deep.key()).isEqualTo("exchange.too-deep");
        assertThat(deep.args()).isEqualTo(List.of(folder.resolve("kodebok.json").toString(), 99));
    }

    @Test
    void aMissingFileAndAFolderAreNamed() {
        Path missing = folder.resolve("mangler.json");

        assertThat(catchThrowableOfType(ProblemException.class, () -> CodebookFile.read(missing))
                        .problem())
                .isEqualTo(Problem.of("exchange.missing", missing.toString()));
        assertThat(catchThrowableOfType(ProblemException.class, () -> CodebookFile.read(folder))
                        .problem())
                .isEqualTo(Problem.of("file.is-folder", folder.toString()));
    }
}
