package no.utsagn.keyfile.seal;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/** The data key, wrapped under a key made from one secret. */
public final class Slot {

    /** What the secret is. */
    public enum Kind {
        PASSPHRASE(1),
        RECOVERY_CODE(2);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        static Optional<Kind> of(int code) {
            return Arrays.stream(values()).filter(kind -> kind.code == code).findFirst();
        }
    }

    static final int SALT_BYTES = 16;
    private static final int WRAPPED_BYTES = Aes.KEY_BYTES + Aes.TAG_BYTES;
    private static final int PARAMETER_BYTES = 1 + 3 * Integer.BYTES + SALT_BYTES;
    static final int BYTES = PARAMETER_BYTES + Aes.NONCE_BYTES + WRAPPED_BYTES;

    private final Kind kind;
    private final Kdf kdf;
    private final byte[] salt;
    private final byte[] nonce;
    /** The data key and its tag. */
    private final byte[] wrapped;

    private Slot(Kind kind, Kdf kdf, byte[] salt, byte[] nonce, byte[] wrapped) {
        this.kind = kind;
        this.kdf = kdf;
        this.salt = salt;
        this.nonce = nonce;
        this.wrapped = wrapped;
    }

    /** What the secret is. */
    public Kind kind() {
        return kind;
    }

    /** What making a key from the secret costs. */
    public Kdf kdf() {
        return kdf;
    }

    /** A new slot, with a salt of its own. @param identity the bytes that say which key of which study this is */
    public static Slot wrap(Kind kind, Kdf kdf, byte[] identity, byte[] secret, byte[] dataKey, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        byte[] nonce = new byte[Aes.NONCE_BYTES];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        byte[] wrappingKey = kdf.derive(secret, salt);
        byte[] wrapped = Aes.seal(wrappingKey, nonce, authenticated(identity, kind, kdf, salt), dataKey);
        Arrays.fill(wrappingKey, (byte) 0);
        return new Slot(kind, kdf, salt, nonce, wrapped);
    }

    /** The data key; empty if the secret is another or the slot or the identity was changed. */
    public Optional<byte[]> unwrap(byte[] identity, byte[] secret) {
        byte[] wrappingKey = kdf.derive(secret, salt);
        Optional<byte[]> dataKey = Aes.open(wrappingKey, nonce, authenticated(identity, kind, kdf, salt), wrapped);
        Arrays.fill(wrappingKey, (byte) 0);
        return dataKey;
    }

    private static byte[] authenticated(byte[] identity, Kind kind, Kdf kdf, byte[] salt) {
        ByteBuffer bytes =
                ByteBuffer.allocate(identity.length + PARAMETER_BYTES).put(identity);
        putParameters(bytes, kind, kdf, salt);
        return bytes.array();
    }

    void writeTo(ByteBuffer bytes) {
        putParameters(bytes, kind, kdf, salt);
        bytes.put(nonce).put(wrapped);
    }

    private static void putParameters(ByteBuffer bytes, Kind kind, Kdf kdf, byte[] salt) {
        bytes.put((byte) kind.code)
                .putInt(kdf.memory())
                .putInt(kdf.passes())
                .putInt(kdf.lanes())
                .put(salt);
    }

    /** Reads a slot; empty if it is of no known kind or asks for more than it may. */
    static Optional<Slot> readFrom(ByteBuffer bytes) {
        Optional<Kind> kind = Kind.of(bytes.get());
        Kdf kdf = new Kdf(bytes.getInt(), bytes.getInt(), bytes.getInt());
        byte[] salt = take(bytes, SALT_BYTES);
        byte[] nonce = take(bytes, Aes.NONCE_BYTES);
        byte[] wrapped = take(bytes, WRAPPED_BYTES);
        return kind.filter(k -> kdf.withinBounds()).map(k -> new Slot(k, kdf, salt, nonce, wrapped));
    }

    private static byte[] take(ByteBuffer bytes, int count) {
        byte[] taken = new byte[count];
        bytes.get(taken);
        return taken;
    }

    @Override
    public String toString() {
        return "Slot " + kind;
    }
}
