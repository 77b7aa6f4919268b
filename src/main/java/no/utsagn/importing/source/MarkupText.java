package no.utsagn.importing.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of XML, in the encoding that it says itself (XML 1.0, appendix F). They are decoded here and not by the
 * parser, since that of the JDK prints what it cannot decode to the terminal.
 */
final class MarkupText {

    private static final int DECLARATION = 200;
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]{0,60}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private MarkupText() {}

    /**
     * Reads the characters. Bytes that are none in the encoding make reading fail.
     *
     * @throws IOException if the beginning cannot be read, or tells of an encoding that nobody knows
     */
    static Reader reader(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        bytes.mark(DECLARATION);
        byte[] beginning = bytes.readNBytes(DECLARATION);
        bytes.reset();
        String first = new String(beginning, ISO_8859_1);
        if (first.startsWith("\u00EF\u00BB\u00BF")) {
            bytes.skipNBytes(3);
        }
        return new InputStreamReader(
                bytes,
                encoding(first)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset encoding(String first) throws UnsupportedEncodingException {
        if (first.startsWith("\u00FE\u00FF") || first.startsWith("\u00FF\u00FE")) {
            return UTF_16;
        }
        Matcher told = ENCODING.matcher(first);
        if (!told.find()) {
            return UTF_8;
        }
        try {
            return Charset.forName(told.group(1));
        } catch (IllegalArgumentException e) {
            throw new UnsupportedEncodingException();
        }
    }
}
