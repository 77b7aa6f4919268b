package no.utsagn.importing.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The beginning of a file as far as signs are concerned, to know its format by. Digits, brackets and blanks are the
 * same in every character set that can be meant, so the set need not be known; other characters come out as anything.
 */
public final class Glance {

    /** How much of a file is looked at, in bytes. */
    private static final int BYTES = 1 << 14;

    private static final String MARKS = "\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF";

    private Glance() {}

    /** The first characters of a file, without byte order mark and without the empty halves of UTF-16. */
    public static String at(SourceFile file) {
        ByteBuffer buffer = file.buffer();
        byte[] start = new byte[Math.min(BYTES, buffer.remaining())];
        buffer.get(start);
        return new String(start, StandardCharsets.ISO_8859_1)
                .replaceFirst("^(?:" + MARKS + ")", "")
                .replace("\0", "");
    }
}
