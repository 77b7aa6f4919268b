package no.utsagn.language.canonical;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utsagn.language.Span;

/**
 * Makes a text canonical, once, when it comes in. What looks the same is the same afterwards, so that search and the
 * finding of names see one thing:
 *
 * <ul>
 *   <li>CR LF, CR, vertical tab, form feed, U+0085, U+2028 and U+2029 become LF;
 *   <li>every space character (U+00A0, U+2007, U+202F and the other typographic ones) becomes a plain space;
 *   <li>the hyphens U+2010 and U+2011 become "-";
 *   <li>the soft hyphen, zero-width space, word joiner, byte order mark, direction marks, NUL and all other control
 *       characters but tab are dropped;
 *   <li>the joiners U+200C and U+200D stay only behind emoji and letters of other scripts than Latin;
 *   <li>half a surrogate pair becomes U+FFFD, since no file can hold it; U+FFFE and U+FFFF are dropped;
 *   <li>all is put in Unicode form NFC.
 * </ul>
 *
 * <p>What is canonical already comes back as it was.
 */
public final class Canonical {

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private final StringBuilder text;
    private final OffsetMap.Builder map = new OffsetMap.Builder();

    private Canonical(int length) {
        text = new StringBuilder(length);
    }

    /** The canonical form of a text, with the map between the two. */
    public static CanonicalText of(String source) {
        Cleaned cleaned = Cleaned.of(source);
        Canonical canonical = new Canonical(source.length());
        if (Normalizer.isNormalized(cleaned.text(), Form.NFC)) {
            canonical.take(cleaned, new Span(0, cleaned.text().length()));
        } else {
            canonical.compose(cleaned);
        }
        return new CanonicalText(canonical.text.toString(), canonical.map.build(source.length()));
    }

    /** Nothing composes across characters as a reader sees them, so each is normalised alone and keeps its place. */
    private void compose(Cleaned cleaned) {
        Matcher clusters = CLUSTER.matcher(cleaned.text());
        while (clusters.find()) {
            String cluster = clusters.group();
            Span span = new Span(clusters.start(), clusters.end());
            String composed = cluster.length() == 1 && cluster.charAt(0) < 0x300
                    ? cluster
                    : Normalizer.normalize(cluster, Form.NFC);
            if (composed.equals(cluster)) {
                take(cleaned, span);
            } else {
                text.append(composed);
                map.add(cleaned.source(span), composed.length());
            }
        }
    }

    private void take(Cleaned cleaned, Span span) {
        text.append(cleaned.text(), span.start(), span.end());
        for (int at = span.start(); at < span.end(); at++) {
            map.add(cleaned.source(Span.ofLength(at, 1)), 1);
        }
    }
}
