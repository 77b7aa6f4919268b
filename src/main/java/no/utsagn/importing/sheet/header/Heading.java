package no.utsagn.importing.sheet.header;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the names of two columns have in common: letters and digits in lower case, with single blanks between words.
 * "Informant-nr." and "informant nr" are one.
 */
public record Heading(String key) {

    private static final int LONGEST_NAME = 40;

    /** The heading of a column, as a file writes it. */
    public static Heading of(String written) {
        return new Heading(written.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip());
    }

    /** What such a column holds, as far as its name alone tells. */
    public Optional<Meaning> meaning() {
        return Arrays.stream(Meaning.values())
                .filter(meaning -> meaning.words().contains(key))
                .findFirst();
    }

    /** Whether the name says this. */
    public boolean means(Meaning meaning) {
        return meaning.words().contains(key);
    }

    /** Whether the name asks for answers in own words: it says so, or is a question. */
    public static boolean asksForWords(String written) {
        Heading heading = of(written);
        return heading.means(Meaning.TEXT)
                || isQuestion(written)
                || Arrays.stream(heading.key().split(" ")).anyMatch(Heading::isAsking);
    }

    /** Whether the name is a question or a prompt, rather than a word. */
    public static boolean isQuestion(String written) {
        return written.strip().endsWith("?");
    }

    private static boolean isAsking(String word) {
        return Meaning.ASKING.stream().anyMatch(word::startsWith);
    }

    /** What an attribute out of such a column is called: in lower case, but for words in capitals alone. */
    public static String attribute(String written) {
        String name = written.strip().replaceAll("[\\s:]+$", "").replaceAll("\\s+", " ");
        boolean capitals = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
        boolean acronym = (capitals && name.length() <= 5) || name.length() > LONGEST_NAME;
        return acronym || name.isEmpty() ? name : lowered(name, capitals);
    }

    private static String lowered(String name, boolean all) {
        boolean innerCapitals = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        if (all) {
            return name.toLowerCase(Locale.ROOT);
        }
        return innerCapitals ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    @Override
    public String toString() {
        return "heading of " + key.length();
    }
}
