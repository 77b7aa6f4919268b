package no.utsagn.language.forms.known;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;

/**
 * Which words are known, in little room: says "no" rightly always, and "yes" wrongly for less than one word in a hundred
 * at ten bits a word. The words cannot be read out of it. Bloom (1970), Communications of the ACM 13(7).
 */
public final class WordFilter {

    private static final int HASHES = 6;
    private static final long FNV_START = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long[] groups;

    private WordFilter(long[] groups) {
        this.groups = groups;
    }

    /** The filter of some words in normal form. @param bitsPerWord more of them make it wrong more seldom */
    public static WordFilter of(Collection<String> words, int bitsPerWord) {
        long[] groups = new long[Math.max(1, words.size() * bitsPerWord / Long.SIZE)];
        WordFilter filter = new WordFilter(groups);
        for (String word : words) {
            long hash = hash(word);
            for (int i = 0; i < HASHES; i++) {
                int place = filter.place(hash, i);
                groups[place / Long.SIZE] |= 1L << place;
            }
        }
        return filter;
    }

    /** Reads it as {@link #write} wrote it. @throws IOException if the stream ends too early */
    public static WordFilter read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        long[] groups = new long[data.readInt()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = data.readLong();
        }
        return new WordFilter(groups);
    }

    /** Writes how many groups of 64 bits there are, and then these. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(groups.length);
        for (long group : groups) {
            data.writeLong(group);
        }
        data.flush();
    }

    /** Whether a word is known, or is wrongly taken for one that is. */
    public boolean has(String word) {
        long hash = hash(word);
        for (int i = 0; i < HASHES; i++) {
            int place = place(hash, i);
            if ((groups[place / Long.SIZE] & (1L << place)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The bit of the i-th hash, made of the first: Kirsch and Mitzenmacher (2006), ESA, LNCS 4168. */
    private int place(long hash, int i) {
        long mixed = (hash + i * ((hash >>> 33) | 1)) * GOLDEN;
        return (int) Long.remainderUnsigned(mixed >>> 11, (long) groups.length * Long.SIZE);
    }

    /** FNV-1a over UTF-16 characters. */
    private static long hash(String word) {
        long hash = FNV_START;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        return hash ^ (hash >>> 29);
    }

    @Override
    public String toString() {
        return "filter of " + groups.length * Long.BYTES + " bytes";
    }
}
