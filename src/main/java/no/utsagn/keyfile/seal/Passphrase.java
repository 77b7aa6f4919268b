package no.utsagn.keyfile.seal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import no.utsagn.base.Problem;

/** Turns a passphrase into bytes: UTF-8 of its NFC form, so that "å" is the same on every keyboard and system. */
public final class Passphrase {

    private static final int MOST_BYTES_PER_CHAR = 3;

    private Passphrase() {}

    /**
     * The bytes, which the caller overwrites after use.
     *
     * @throws no.utsagn.base.ProblemException if it is blank
     */
    public static byte[] bytes(char[] passphrase) {
        CharBuffer chars = CharBuffer.wrap(passphrase);
        if (chars.chars().allMatch(Character::isWhitespace)) {
            throw Problem.of("key.passphrase-empty").exception();
        }
        CharSequence canonical = Normalizer.isNormalized(chars, Normalizer.Form.NFC)
                ? chars
                : Normalizer.normalize(chars, Normalizer.Form.NFC);
        ByteBuffer encoded = ByteBuffer.allocate(canonical.length() * MOST_BYTES_PER_CHAR);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(canonical), encoded, true);
        byte[] bytes = Arrays.copyOf(encoded.array(), encoded.position());
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}
