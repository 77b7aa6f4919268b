package no.utsagn.importing.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file that was put together from two others, one in UTF-8 and one in an old western character set. Only such
 * bytes are taken for UTF-8 as would be nonsense in Norwegian otherwise: "Ã¥" for å, "â€“" for a dash, "Â«" for a
 * quotation mark, and four bytes in a row for an emoji.
 */
final class MixedText {

    /** The sets in which those bytes are letters that no Norwegian word has beside one another. */
    private static final Set<String> APART = Set.of("windows-1252", "ISO-8859-15");

    private static final Pattern UTF_8_BYTES = Pattern.compile(
            "(?:[\u00C2\u00C3][\u0080-\u00BF]|\u00E2[\u0080-\u0082][\u0080-\u00BF]|\u00F0\u009F[\u0080-\u00BF]{2})+");

    private MixedText() {}

    /** The text with each letter read in its own set; empty if all of it may well be in the one set. */
    static Optional<String> of(ByteBuffer source, Charset charset) {
        if (!APART.contains(charset.name())) {
            return Optional.empty();
        }
        byte[] bytes = new byte[source.remaining()];
        source.duplicate().get(bytes);
        String raw = new String(bytes, ISO_8859_1);
        Matcher utf8 = UTF_8_BYTES.matcher(raw);
        StringBuilder text = new StringBuilder(raw.length());
        int end = 0;
        while (utf8.find()) {
            text.append(decoded(raw.substring(end, utf8.start()), charset)).append(decoded(utf8.group(), UTF_8));
            end = utf8.end();
        }
        text.append(decoded(raw.substring(end), charset));
        return end == 0 ? Optional.empty() : Optional.of(text.toString());
    }

    private static String decoded(String bytes, Charset charset) {
        return new String(bytes.getBytes(ISO_8859_1), charset);
    }
}
