package no.utsagn.names.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/** What is said of the model beside it: which bytes it has, how it was trained, what it scored. */
public final class ModelCard {

    private static final String RESOURCE = "/no/utsagn/names/name-finder.properties";

    private final Properties values;

    private ModelCard(Properties values) {
        this.values = values;
    }

    /** The card of the model that comes along. */
    static ModelCard shipped() {
        Properties values = new Properties();
        try (InputStream in = ModelCard.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no model card");
            }
            values.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelCard(values);
    }

    /** What stands behind a name on the card. */
    Optional<String> value(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    /** The SHA-256 of a model's bytes, in small hexadecimal digits. */
    public static String hash(byte[] model) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(model));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "model card";
    }
}
