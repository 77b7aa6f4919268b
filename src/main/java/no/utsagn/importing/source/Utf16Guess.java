package no.utsagn.importing.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Optional;

/** Recognises UTF-16 without a byte order mark: in western text nearly every other byte is 0. */
final class Utf16Guess {

    private static final double MOST = 0.7;
    private static final double HARDLY_ANY = 0.02;
    private static final int SAMPLE = 1 << 16;

    private Utf16Guess() {}

    static Optional<Charset> of(ByteBuffer bytes) {
        int pairs = Math.min(bytes.remaining(), SAMPLE) / 2;
        if (pairs == 0 || bytes.remaining() % 2 != 0) {
            return Optional.empty();
        }
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += bytes.get(2 * i) == 0 ? 1 : 0;
            second += bytes.get(2 * i + 1) == 0 ? 1 : 0;
        }
        if (second >= MOST * pairs && first <= HARDLY_ANY * pairs) {
            return Optional.of(UTF_16LE);
        }
        return first >= MOST * pairs && second <= HARDLY_ANY * pairs ? Optional.of(UTF_16BE) : Optional.empty();
    }
}
