package no.utsagn.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.exchange.json.JsonValue.Place;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFileTest {

    @TempDir
    private Path folder;

    private JsonObject read(String json) throws IOException {
        return JsonFile.read(Files.writeString(folder.resolve("a.json"), json));
    }

    private static Problem refusal(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).problem();
    }

    @Test
    void everyValueKnowsWhereItStands() throws IOException {
        JsonObject read = read("{\"t\": \"æ\",\n \"n\": 12,\n \"f\": true, \"o\": {\"x\": null}, \"l\": [1.5]}");

        assertThat(read.fields().values())
                .startsWith(
                        new JsonValue.Text(new Place(1, 7), "æ"),
                        new JsonValue.Whole(new Place(2, 7), 12),
                        new JsonValue.Flag(new Place(3, 7), true));
        assertThat(read.required("o").place()).isEqualTo(new Place(3, 18));
        assertThat(read.elements("l")).containsExactly(new JsonValue.Other(new Place(3, 37)));
        assertThat(JsonObject.of(read.file(), read.required("o")).fields().values())
                .containsExactly(new JsonValue.Other(new Place(3, 24)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": } | 1 | 7",
                "{\"a\": 1 | 1 | 9",
                "{# \"a\": x} | 2 | 8",
                "{\"a\": 1, \"a\": 2} | 1 | 14",
            })
    void whatIsNoJsonIsRefusedWithItsPlace(String json, int line, int column) {
        Problem refusal = refusal(() -> read(json.replace("# ", "\n")));

        assertThat(refusal.key()).isEqualTo("exchange.not-json");
        assertThat(refusal.args().get(1)).isEqualTo(line);
        assertThat((int) refusal.args().get(2)).isBetween(column - 2, column + 2);
    }

    @Test
    void aNumberBeyondALongIsNoWholeNumber() throws IOException {
        JsonObject read = read("{\"n\": 99999999999999999999}");

        assertThat(refusal(() -> read.whole(read.required("n"))).args()).endsWith(1, 7, "1, 2, 3 …");
    }

    @Test
    void aMissingFieldNamesTheObjectItIsMissingIn() throws IOException {
        JsonObject read = read("\n {\"a\": 1}");

        assertThat(refusal(() -> read.required("b")))
                .isEqualTo(Problem.of(
                        "exchange.missing-field", folder.resolve("a.json").toString(), 2, 2, "b"));
        assertThat(read.find("b")).isEmpty();
        assertThat(read.text("b")).isEmpty();
        assertThat(read.elements("b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "null", "[]", "{}"})
    void anotherKindOfValueIsNoText(String value) throws IOException {
        JsonObject read = read("{\"a\": " + value + "}");

        assertThat(refusal(() -> read.text("a")).key()).isEqualTo("exchange.wrong-value");
        assertThat(refusal(() -> read.requiredText("a")).key()).isEqualTo("exchange.wrong-value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "null"})
    void anotherKindOfValueIsNoNumberFlagOrList(String value) throws IOException {
        JsonObject read = read("{\"a\": " + value + "}");
        JsonValue a = read.required("a");

        assertThat(refusal(() -> read.whole(a)).args()).endsWith("1, 2, 3 …");
        assertThat(refusal(() -> read.flag(a)).args()).endsWith("true, false");
        assertThat(refusal(() -> read.elements("a")).args()).endsWith("[ … ]");
        assertThat(refusal(() -> JsonObject.of("f", a)).args()).endsWith("{ … }");
    }

    @Test
    void anUnknownFieldIsNamedByItsPlaceAndTheKnownOnes() throws IOException {
        JsonObject read = read("{\"hemmelig\": 1}");

        assertThat(refusal(() -> read.requireOnly(Set.of("b", "a"))).args())
                .isEqualTo(List.of(folder.resolve("a.json").toString(), 1, 14, "a, b"));
        read.requireOnly(Set.of("hemmelig"));
    }

    @Test
    void valuesAreNotShownInPassing() throws IOException {
        JsonObject read = read("{\"a\": \"hemmelig\"}");

        assertThat(read).hasToString("object of 1 fields");
        assertThat(read.required("a")).hasToString("text of 8");
    }

    @Test
    void aFileIsLaidOutTheSameOnEverySystem() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var json = JsonLayout.generator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("a");
            json.writeString("å");
            json.writeEndArray();
            json.writeArrayFieldStart("b");
            json.writeEndArray();
            json.writeEndObject();
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\n  \"a\": [\n    \"å\"\n  ],\n  \"b\": []\n}");
    }

    @ParameterizedTest
    @CsvSource({
        "{\"version\": 1}, ''",
        "{}, exchange.missing-field",
        "{\"version\": -1}, exchange.wrong-value",
        "{\"version\": 3}, exchange.later-version"
    })
    void onlyAKnownVersionIsRead(String json, String key) throws IOException {
        JsonObject read = read(json);
        if (key.isEmpty()) {
            FormatVersion.require(read, 2);
        } else {
            assertThat(refusal(() -> FormatVersion.require(read, 2)).key()).isEqualTo(key);
        }
    }

    @Test
    void aFileLargerThanAnyCodebookIsRefused() throws IOException {
        Path large = folder.resolve("stor.json");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(21L << 20);
        }

        assertThat(refusal(() -> JsonFile.read(large))).isEqualTo(Problem.of("exchange.too-large", large.toString()));
    }
}
