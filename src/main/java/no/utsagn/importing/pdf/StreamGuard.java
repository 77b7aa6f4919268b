package no.utsagn.importing.pdf;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import no.utsagn.base.Problem;
import no.utsagn.importing.source.SourceFile;

/**
 * Looks through the packed streams of a file before PDFBox unpacks them in memory. The bounds leave room for a scanned
 * page in colour and are far beyond any text.
 */
final class StreamGuard {

    /** How many bytes one stream may unpack to. */
    static final long MAX_STREAM = 128L * 1024 * 1024;

    /** How many bytes all of them may unpack to. */
    static final long MAX_ALL = 1024L * 1024 * 1024;

    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int ZLIB = 0x78;

    private StreamGuard() {}

    /** @throws no.utsagn.base.ProblemException if a stream unpacks to more than any document holds */
    static void check(SourceFile file) {
        ByteBuffer bytes = file.buffer();
        Inflater inflater = new Inflater();
        try {
            long all = 0;
            for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
                long size = unpacked(bytes, at, inflater);
                all += size;
                if (size > MAX_STREAM || all > MAX_ALL) {
                    throw Problem.of("import.unpacks-too-large", file.name()).exception();
                }
            }
        } finally {
            inflater.end();
        }
    }

    /** Where the next stream that may be packed begins, behind its keyword; -1 if there is none. */
    private static int next(ByteBuffer bytes, int from) {
        for (int at = from; at + KEYWORD.length + 2 < bytes.limit(); at++) {
            if (bytes.get(at) == KEYWORD[0] && isKeyword(bytes, at)) {
                int data = at + KEYWORD.length;
                data += bytes.get(data) == '\r' ? 1 : 0;
                data += bytes.get(data) == '\n' ? 1 : 0;
                if (data < bytes.limit() && bytes.get(data) == ZLIB) {
                    return data;
                }
            }
        }
        return -1;
    }

    private static boolean isKeyword(ByteBuffer bytes, int at) {
        for (int i = 0; i < KEYWORD.length; i++) {
            if (bytes.get(at + i) != KEYWORD[i]) {
                return false;
            }
        }
        return true;
    }

    private static long unpacked(ByteBuffer bytes, int at, Inflater inflater) {
        inflater.reset();
        inflater.setInput(bytes.duplicate().position(at));
        byte[] out = new byte[1 << 16];
        long size = 0;
        try {
            for (int n = inflater.inflate(out); n > 0 && size <= MAX_STREAM; n = inflater.inflate(out)) {
                size += n;
            }
        } catch (DataFormatException e) {
            // Not packed so after all, or damaged, which PDFBox will find.
            return size;
        }
        return size;
    }
}
