package no.utsagn.importing.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.utsagn.importing.sheet.Sheet;
import no.utsagn.importing.sheet.header.Heading;
import no.utsagn.importing.sheet.header.Meaning;

/**
 * What the cells of a column look like, taken together.
 *
 * @param filled how many hold something
 * @param distinct how many of those differ
 * @param words how many words they hold on average, split at blanks
 * @param measured what share of them is a number or a date, 0 to 1
 * @param contacts what share of them is an e-mail address, a telephone number or an identity number, 0 to 1
 */
record ColumnFacts(String name, int filled, int distinct, double words, double measured, double contacts) {

    /** So many words are an answer, whatever the column is called. */
    private static final double WORDS_OF_AN_ANSWER = 6;
    /** So many are one where the column's name asks for words. "Litt av hvert", and not "ja". */
    private static final double WORDS_IF_ASKED = 2;
    /** Answers differ, where categories return. */
    private static final double DISTINCT_ANSWERS = 0.6;

    private static final double MOST = 0.5;

    private static final Pattern MEASURE = Pattern.compile(
            "[-+]?[\\d .,]*\\d ?%?|\\d{4}-\\d\\d-\\d\\d([ T].*)?|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}( .*)?|\\d{1,2}:\\d\\d(:\\d\\d)?");
    private static final Pattern CONTACT = Pattern.compile(
            "\\S+@\\S+\\.\\w+|(\\+?47|0047)? ?\\d{3} ?\\d\\d ?\\d{3}|(\\+?47|0047)? ?\\d\\d( ?\\d\\d){3}"
                    + "|\\d{6} ?\\d{5}|\\d{1,3}(\\.\\d{1,3}){3}");

    static ColumnFacts of(Sheet sheet, int column) {
        List<String> cells = sheet.filled(column);
        Set<String> distinct = new HashSet<>();
        long words = 0;
        int measured = 0;
        int contacts = 0;
        for (String cell : cells) {
            distinct.add(cell.toLowerCase(Locale.ROOT));
            words += cell.split("\\s+").length;
            measured += MEASURE.matcher(cell).matches() ? 1 : 0;
            contacts += CONTACT.matcher(cell).matches() ? 1 : 0;
        }
        double all = Math.max(1, cells.size());
        return new ColumnFacts(
                sheet.header().get(column), cells.size(), distinct.size(), words / all, measured / all, contacts / all);
    }

    /** Whether people wrote here in their own words. */
    boolean isText() {
        if (filled == 0 || measured > MOST || contacts > MOST) {
            return false;
        }
        boolean differ = distinct >= DISTINCT_ANSWERS * filled;
        boolean asked = Heading.asksForWords(name);
        return differ && words >= (asked ? WORDS_IF_ASKED : WORDS_OF_AN_ANSWER);
    }

    /** Whether the name alone says that this is what people wrote, however short. */
    boolean isCalledText() {
        return filled > 0 && measured <= MOST && Heading.of(name).means(Meaning.TEXT);
    }

    /** Whether the column tells who somebody is, rather than what they are like. */
    boolean tellsWho() {
        Heading heading = Heading.of(name);
        return heading.means(Meaning.NAME) || heading.means(Meaning.CONTACT) || contacts > MOST;
    }

    @Override
    public String toString() {
        return "column of " + filled + " cells";
    }
}
