package no.utsagn.keyfile.seal;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How a key is made from a secret: Argon2id version 1.3 (RFC 9106), and what it costs.
 *
 * @param memory in KiB, 8 per lane to 262,144 (256 MiB)
 * @param passes 1 to 20
 * @param lanes 1 to 8
 */
public record Kdf(int memory, int passes, int lanes) {

    /** What new keys cost: the second choice of RFC 9106, section 4 (64 MiB, 3 passes), in one lane. */
    public static final Kdf STANDARD = new Kdf(64 * 1024, 3, 1);

    private static final int MOST_MEMORY = 256 * 1024;
    private static final int MOST_PASSES = 20;
    private static final int MOST_LANES = 8;
    private static final int LEAST_MEMORY_PER_LANE = 8;

    /** A file that asks for more than this is no key that we wrote; it must not be able to use up the machine. */
    public boolean withinBounds() {
        return 1 <= lanes
                && lanes <= MOST_LANES
                && 1 <= passes
                && passes <= MOST_PASSES
                && LEAST_MEMORY_PER_LANE * lanes <= memory
                && memory <= MOST_MEMORY;
    }

    /** The key of {@link Aes#KEY_BYTES} bytes that a secret gives. */
    public byte[] derive(byte[] secret, byte[] salt) {
        return derive(secret, salt, new byte[0], new byte[0]);
    }

    /** With the two inputs of Argon2 that key files do not use, so that the vectors of RFC 9106 can be run. */
    byte[] derive(byte[] secret, byte[] salt, byte[] pepper, byte[] additional) {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .withSecret(pepper)
                .withAdditional(additional)
                .build();
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(parameters);
        byte[] key = new byte[Aes.KEY_BYTES];
        argon2.generateBytes(secret, key);
        return key;
    }
}
