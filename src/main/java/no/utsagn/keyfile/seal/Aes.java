package no.utsagn.keyfile.seal;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM with a nonce of 96 bits and a tag of 128 bits at the end of the cipher text. NIST SP 800-38D (2007): with
 * random nonces, at most 2^32 messages under one key.
 */
public final class Aes {

    public static final int KEY_BYTES = 32;
    public static final int NONCE_BYTES = 12;
    public static final int TAG_BYTES = 16;

    private Aes() {}

    /** The plain bytes sealed, with the tag at the end. @param authenticated bytes that are vouched for and not hidden */
    public static byte[] seal(byte[] key, byte[] nonce, byte[] authenticated, byte[] plain) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, authenticated).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plain bytes; empty if key, nonce, authenticated or sealed bytes are not those of the sealing. */
    public static Optional<byte[]> open(byte[] key, byte[] nonce, byte[] authenticated, byte[] sealed) {
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, key, nonce, authenticated).doFinal(sealed));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] authenticated)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(authenticated);
        return cipher;
    }
}
