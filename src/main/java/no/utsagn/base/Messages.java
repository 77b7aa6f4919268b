package no.utsagn.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All that the program says, in one language. The texts are {@link MessageFormat} patterns in which an apostrophe is
 * just an apostrophe.
 */
public final class Messages {

    private final TextLanguage language;
    private final Properties texts = new Properties();

    /** Patterns that were asked for; to parse one takes longer than all else. A format may be used by one thread at a time. */
    private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

    private Messages(TextLanguage language) {
        this.language = language;
        String resource = "/no/utsagn/messages_" + language.tag() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no texts for " + language);
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts in this language. */
    public static Messages in(TextLanguage language) {
        return new Messages(language);
    }

    /** The language of these texts. */
    public TextLanguage language() {
        return language;
    }

    /** All keys. */
    public Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /**
     * The text under a key with its arguments put in.
     *
     * @throws IllegalArgumentException if there is no such text
     */
    public String text(String key, Object... args) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        MessageFormat format =
                parsed.computeIfAbsent(key, k -> new MessageFormat(pattern.replace("'", "''"), language.locale()));
        synchronized (format) {
            return format.format(args);
        }
    }

    /** What a problem says to the person at the screen. */
    public String text(Problem problem) {
        return text(problem.key(), problem.args().toArray());
    }
}
