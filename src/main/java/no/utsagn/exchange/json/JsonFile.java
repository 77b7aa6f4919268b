package no.utsagn.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utsagn.base.Problem;
import no.utsagn.exchange.json.JsonValue.Place;

/** Reads a JSON file (RFC 8259) with the place of every value. What the file says never goes into a problem. */
public final class JsonFile {

    private static final int MAX_BYTES = 20 * 1024 * 1024;

    /** How many codes may lie under each other: more than anybody can keep in mind. */
    public static final int MOST_LEVELS = 99;

    /** A code is an object in an array; above the first stands the file, below the last its own arrays. */
    private static final int MAX_DEPTH = 2 * MOST_LEVELS + 2;

    private final String name;

    private JsonFile(String name) {
        this.name = name;
    }

    /**
     * The object that a file holds.
     *
     * @throws no.utsagn.base.ProblemException if it cannot be read or holds anything else
     */
    public static JsonObject read(Path path) {
        JsonFile file = new JsonFile(path.toString());
        String text = file.text(file.bytes(path));
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .build())
                .build();
        try (JsonParser json = factory.createParser(text)) {
            json.nextToken();
            JsonValue root = file.value(json);
            if (json.nextToken() != null) {
                throw file.notJson(place(json.currentTokenLocation())).exception();
            }
            return JsonObject.of(file.name, root);
        } catch (StreamConstraintsException e) {
            throw Problem.of("exchange.too-deep", file.name, MOST_LEVELS)
                    .causedBy(e)
                    .exception();
        } catch (JsonProcessingException e) {
            throw file.notJson(place(e.getLocation())).causedBy(e).exception();
        } catch (IOException e) {
            throw Problem.of("exchange.cannot-read", file.name).causedBy(e).exception();
        }
    }

    private byte[] bytes(Path path) {
        if (Files.isDirectory(path)) {
            throw Problem.of("file.is-folder", name).exception();
        }
        if (Files.notExists(path)) {
            throw Problem.of("exchange.missing", name).exception();
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw Problem.of("exchange.too-large", name).exception();
            }
            return bytes;
        } catch (IOException e) {
            throw Problem.of("exchange.cannot-read", name).causedBy(e).exception();
        }
    }

    /** JSON is UTF-8 (RFC 8259, 8.1). It is decoded here, so that columns are counted in characters. */
    private String text(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), text, true);
        String decoded = text.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) decoded.chars().filter(c -> c == '\n').count();
            throw notJson(new Place(line, decoded.length() - decoded.lastIndexOf('\n')))
                    .exception();
        }
        return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    private JsonValue value(JsonParser json) throws IOException {
        Place place = place(json.currentTokenLocation());
        JsonToken token = json.currentToken();
        if (token == null) {
            throw notJson(place).exception();
        }
        return switch (token) {
            case START_OBJECT -> fields(json, place);
            case START_ARRAY -> elements(json, place);
            case VALUE_STRING -> new JsonValue.Text(place, json.getText());
            case VALUE_NUMBER_INT ->
                json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? new JsonValue.Other(place)
                        : new JsonValue.Whole(place, json.getLongValue());
            case VALUE_TRUE, VALUE_FALSE -> new JsonValue.Flag(place, json.getBooleanValue());
            default -> new JsonValue.Other(place);
        };
    }

    private JsonValue fields(JsonParser json, Place place) throws IOException {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            fields.put(field, value(json));
        }
        return new JsonValue.Fields(place, fields);
    }

    private JsonValue elements(JsonParser json, Place place) throws IOException {
        List<JsonValue> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(json));
        }
        return new JsonValue.Elements(place, values);
    }

    private Problem notJson(Place place) {
        return Problem.of("exchange.not-json", name, place.line(), place.column());
    }

    private static Place place(JsonLocation location) {
        return location == null
                ? new Place(1, 1)
                : new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
