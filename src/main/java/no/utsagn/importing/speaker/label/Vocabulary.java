package no.utsagn.importing.speaker.label;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.utsagn.importing.source.RawLine;

/**
 * The words of a file, as far as they tell a name from a noun: a noun is written small somewhere, a name with a capital
 * inside a sentence.
 *
 * @param small words that begin with a small letter somewhere
 * @param inside words that begin with a capital after a word that does not end a sentence, in small letters
 * @param head words with a capital at the head of the file, in small letters
 */
public record Vocabulary(Set<String> small, Set<String> inside, Set<String> head) {

    private static final String JOINS = ",";

    public Vocabulary {
        small = Set.copyOf(small);
        inside = Set.copyOf(inside);
        head = Set.copyOf(head);
    }

    /** Gathers the words. @param from the line where the head of the file is over */
    public static Vocabulary of(List<RawLine> lines, int from) {
        Set<String> small = new HashSet<>();
        Set<String> inside = new HashSet<>();
        Set<String> head = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            int end = 0;
            for (int start = next(text, 0); start < text.length(); start = next(text, end)) {
                end = end(text, start);
                String word = text.substring(start, end);
                if (Character.isLowerCase(word.codePointAt(0))) {
                    small.add(word);
                } else if (i < from) {
                    head.add(word.toLowerCase(Locale.ROOT));
                } else if (isInside(text, start)) {
                    inside.add(word.toLowerCase(Locale.ROOT));
                }
            }
        }
        return new Vocabulary(small, inside, head);
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !isOfWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && isOfWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
    }

    private static boolean isInside(String text, int at) {
        if (at < 2 || text.charAt(at - 1) != ' ') {
            return false;
        }
        char before = text.charAt(at - 2);
        return Character.isLowerCase(before) || JOINS.indexOf(before) >= 0;
    }

    /** Whether the first word of a label is written small somewhere in the file. */
    boolean isNoun(String label) {
        return small.contains(first(label));
    }

    /** Whether the first word of a label is a name elsewhere in the file. */
    boolean isName(String label) {
        String first = first(label);
        return inside.contains(first) || head.contains(first);
    }

    private static String first(String label) {
        return LabelWords.words(label).findFirst().orElse("").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "vocabulary of " + (small.size() + inside.size() + head.size()) + " words";
    }
}
