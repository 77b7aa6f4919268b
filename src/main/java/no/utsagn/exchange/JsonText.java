package no.utsagn.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** Writes plain values as JSON, for programs that read what a command prints. */
public final class JsonText {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private JsonText() {}

    /**
     * The JSON of a value.
     *
     * @param value maps with text keys, lists, texts, numbers, truth values, or null
     * @throws IllegalArgumentException if it holds anything else
     */
    public static String of(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "not to be written as JSON: " + value.getClass().getName(), e);
        }
    }
}
