package no.utsagn.importing.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the old western character sets apart. For each, the bytes above 127 become characters; the set under which
 * nearly all of them are such as Norwegian writing has, wins. Where none stands out, ICU's detector, which goes by
 * languages, must at least say that the text is western.
 */
final class WesternGuess {

    /** The likeliest first: it wins a tie. */
    private static final List<Charset> CANDIDATES = Stream.of("windows-1252", "ISO-8859-15", "x-MacRoman")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private static final String EXPECTED = "æøåÆØÅéèêëóòôöäüçáàâíñÉÈÓÒÔÖÄÜ«»“”„‘’‚–—…•·§°½€£©®´¨×²³\u00A0\u00AD";
    private static final double NEARLY_ALL = 0.9;
    private static final int HIGHEST_ASCII = 0x7F;
    private static final int MIN_CONFIDENCE = 30;
    private static final Set<String> WESTERN = Set.of("ISO-8859-1", "windows-1252");

    private WesternGuess() {}

    /** The character set, if there is reason enough to believe in one. */
    static Optional<Charset> of(ByteBuffer source) {
        byte[] bytes = new byte[source.remaining()];
        source.duplicate().get(bytes);
        Charset best = CANDIDATES.stream()
                .max(Comparator.comparingDouble((Charset c) -> expectedShare(bytes, c))
                        .thenComparing(Comparator.comparingInt((Charset c) -> CANDIDATES.indexOf(c))
                                .reversed()))
                .orElseThrow();
        if (expectedShare(bytes, best) >= NEARLY_ALL) {
            return Optional.of(best);
        }
        return isWestern(bytes) ? Optional.of(CANDIDATES.get(0)) : Optional.empty();
    }

    private static double expectedShare(byte[] bytes, Charset charset) {
        int[] high = new String(bytes, charset)
                .chars()
                .filter(c -> c > HIGHEST_ASCII)
                .toArray();
        long expected =
                Arrays.stream(high).filter(c -> EXPECTED.indexOf(c) >= 0).count();
        return high.length == 0 ? 0 : (double) expected / high.length;
    }

    private static boolean isWestern(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        return match != null && WESTERN.contains(match.getName()) && match.getConfidence() >= MIN_CONFIDENCE;
    }
}
