package no.utsagn.names.lexicon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;

/**
 * A set of words in little room, which says "no" rightly and "yes" wrongly for about two words in a hundred. The words
 * themselves cannot be read from it. Bloom (1970), Communications of the ACM 13(7).
 */
public final class KnownWords {

    private static final int BITS_PER_WORD = 8;
    private static final int HASHES = 5;
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private final long[] bits;

    private KnownWords(long[] bits) {
        this.bits = bits;
    }

    /** The set of some words, which are given as they will be asked for. */
    public static KnownWords of(Collection<String> words) {
        long[] bits = new long[Math.max(1, words.size() * BITS_PER_WORD / Long.SIZE)];
        KnownWords known = new KnownWords(bits);
        for (String word : words) {
            long hash = hash(word);
            for (int i = 0; i < HASHES; i++) {
                int bit = known.bit(hash, i);
                bits[bit / Long.SIZE] |= 1L << (bit % Long.SIZE);
            }
        }
        return known;
    }

    /** @throws IOException if the stream ends too early */
    static KnownWords read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        long[] bits = new long[data.readInt()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = data.readLong();
        }
        return new KnownWords(bits);
    }

    /** Writes it as {@link #read} reads it: the number of 64-bit groups, then the groups. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(bits.length);
        for (long group : bits) {
            data.writeLong(group);
        }
        data.flush();
    }

    /** Whether a word is likely to be in the set; always true for one that is. */
    public boolean has(String word) {
        long hash = hash(word);
        for (int i = 0; i < HASHES; i++) {
            int bit = bit(hash, i);
            if ((bits[bit / Long.SIZE] & (1L << (bit % Long.SIZE))) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The i-th of several places, by double hashing. */
    private int bit(long hash, int i) {
        long second = (hash >>> 32) | 1;
        return (int) Long.remainderUnsigned(((hash + i * second) * MIX) >>> 8, (long) bits.length * Long.SIZE);
    }

    /** FNV-1a over the characters. */
    private static long hash(String word) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return hash ^ (hash >>> 29);
    }

    @Override
    public String toString() {
        return "known words in " + bits.length * Long.BYTES + " bytes";
    }
}
