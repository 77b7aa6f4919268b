package no.utsagn.importing.speaker.opening;

import java.util.List;
import java.util.regex.Pattern;

/** The written forms of a label. Every repetition is bounded or cannot be given back, so that long lines cost little. */
final class Forms {

    /** The longest label, in UTF-16 characters. */
    static final int MAX_LABEL = 40;

    private static final String WORD = "\\p{Lu}[\\p{L}'’.-]{0,19}";
    private static final String SURNAME_FIRST = WORD + "(?: " + WORD + ")?, " + WORD + "(?: " + WORD + ")?";
    private static final String PLAIN =
            "[\\p{L}\\p{So}][^:\\t\\n()\\[\\]<>{}«»\"“”!?;,…*|]{0," + (MAX_LABEL - 1) + "}?";
    private static final String LABEL = "(" + SURNAME_FIRST + "|" + PLAIN + ")";
    private static final String NOTE = "(?:\\s{0,9}(\\([^()]{1,40}\\)|\\[[^\\[\\]]{1,40}\\]))?";
    private static final String TIME = "(?:[\\s,|–-]{0,5}(" + Times.FENCED + ")|[\\s,|–-]{1,5}(" + Times.BESIDE + "))?";
    private static final String REST = "\\s*+(.*+)";

    /** Label, times, note, words. */
    static final Pattern COLON = Pattern.compile(LABEL + TIME + NOTE + "\\s{0,9}:(?!(?<=\\d:)\\d|[/:)])" + REST);

    /** A short form that ends with a full stop in place of a colon, words. */
    static final Pattern SHORT = Pattern.compile(
            "((?:int|intv|interv|inf|resp|mod|obs|kand|delt)\\.)\\s{1,9}(?=[\\p{Lu}(\\[<«\"“…–-])(.*+)",
            Pattern.CASE_INSENSITIVE);

    /** A short form with a name or a number that belongs to it: "Inf. Kari", "Int. 2". */
    static final Pattern SHORT_AND_NAME =
            Pattern.compile("\\p{L}{3,6}\\.(?:\\s{1,3}(?:\\p{Lu}[\\p{L}.-]{0,19}|\\d{1,3})){0,3}");

    /** Label, note, words. */
    static final Pattern TAB = Pattern.compile(LABEL + NOTE + ":?[ ]{0,9}\\t" + REST);

    /** "arbeids- og velferd": a hyphen on a word in small letters says that its rest follows, not who speaks. */
    private static final String NO_HALF_WORD = "(?!\\p{Ll}{3,40}-\\s)";

    /** Label, note, words. */
    static final Pattern DASH = Pattern.compile(NO_HALF_WORD + LABEL + NOTE + "\\s{0,3}(?:[-–—|]|>{1,2})\\s" + REST);

    /** Label in one of four brackets or before an angle, words. */
    static final Pattern FENCED =
            Pattern.compile("(?:\\[L\\]|<L>|\\(L\\)|\\{L\\}|L ?>{1,2}(?=\\s))".replace("L", LABEL) + " {0,3}:?" + REST);

    /** Label, note. */
    static final Pattern ALONE = Pattern.compile(LABEL + NOTE);

    /** A label between asterisks or underscores, and what follows. */
    static final Pattern STARRED = Pattern.compile("([*_]{1,3})([^*_\\n]{1,90}?)\\1(.*+)");

    /** The number of a turn. */
    static final Pattern NUMBERED = Pattern.compile("^\\d{1,4}(?:[.)]\\s{1,9}|\\t)(?=\\p{L})");

    /** What ends like a sentence. */
    static final Pattern SENTENCE = Pattern.compile(".{0,200}\\s\\S{2,40}\\.|\\S{5,40}\\.");

    /** A note that tells who somebody is, not what was heard. */
    static final Pattern WHO = Pattern.compile(
            "[(\\[](?:intervjuer|intervjuar|moderator|observatør|forsker|forskar|gjest|guest|ekstern|external|vert|host"
                    + "|meg|me|unverified|ikke bekreftet)[)\\]]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Forms() {}

    static List<Pattern> all() {
        return List.of(COLON, SHORT, SHORT_AND_NAME, TAB, DASH, FENCED, ALONE, STARRED, NUMBERED, SENTENCE);
    }
}
