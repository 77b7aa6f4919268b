package no.utsagn.importing.filename;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utsagn.importing.filename.NameField.Kind;

/**
 * A piece of a name: a date, a site, a round, or a run of letters or of digits.
 *
 * @param before what stands between it and the piece before: separators, mostly one; at the beginning nothing
 * @param kind what it may tell; {@code SKIPPED} if nothing is known of it
 */
record NameToken(String before, String text, Kind kind) {

    private static final Pattern PIECE = Pattern.compile(
            "(?<date>(?<!\\d)" + Dates.WRITTEN + "(?!\\d))|(?<site>(?<!\\p{L})" + NameWords.SITE
                    + "(?![\\p{L}\\d]))|(?<round>(?<!\\p{L})" + NameWords.ROUND
                    + "(?![\\p{L}\\d]))|(?<letters>\\p{L}+)|(?<digits>\\d+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_NUMBER = 3;

    /** The pieces of a name without its ending. */
    static List<NameToken> in(String title) {
        List<NameToken> tokens = new ArrayList<>();
        Matcher m = PIECE.matcher(title);
        int end = 0;
        while (m.find()) {
            tokens.add(new NameToken(title.substring(end, m.start()), m.group(), kind(m)));
            end = m.end();
        }
        return tokens;
    }

    private static Kind kind(Matcher m) {
        if (m.group("date") != null && Dates.of(m.group()).isPresent()) {
            return Kind.DATE;
        }
        if (m.group("site") != null) {
            return Kind.SITE;
        }
        if (m.group("round") != null) {
            return Kind.ROUND;
        }
        if (m.group("digits") != null) {
            return m.group().length() <= LONGEST_NUMBER ? Kind.NUMBER : Kind.SKIPPED;
        }
        return m.group("letters") == null ? Kind.SKIPPED : word(m.group());
    }

    private static Kind word(String word) {
        if (NameWords.kind(word).isPresent()) {
            return Kind.TYPE;
        }
        return NameWords.isRole(word) ? Kind.ROLE : Kind.SKIPPED;
    }

    @Override
    public String toString() {
        return "piece of " + text.length();
    }
}
