package no.utsagn.importing.rtf;

/**
 * Counts what it costs to put a text together. The parser joins a letter that is written by number, or a sign behind a
 * backslash, to all that came before it since the last command, and copies that each time: a hundred thousand of them
 * in one stretch take seconds, a million hours.
 */
final class Patchwork {

    /** How many characters may be copied; a paragraph of 200,000 characters, a tenth of them by number, takes half. */
    private static final long MOST = 5_000_000_000L;

    private static final String PIECES = "'\\{}";

    private Patchwork() {}

    /** Whether it takes too long. @param bytes of the whole file */
    static boolean isEndless(byte[] bytes) {
        long copied = 0;
        long run = 0;
        for (int i = 0; i < bytes.length && copied <= MOST; i++) {
            boolean escaped = bytes[i] == '\\' && i + 1 < bytes.length;
            if (escaped && PIECES.indexOf(bytes[i + 1]) >= 0) {
                copied += run;
                run++;
                i++;
            } else if (escaped || bytes[i] == '{' || bytes[i] == '}') {
                run = 0;
            } else {
                run++;
            }
        }
        return copied > MOST;
    }
}
