package no.utsagn.importing.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins a line to the one before. A hyphen at the end of a line goes if it only parts a word; what is seen elsewhere in
 * the file decides first. It stays where it stands for a word left out ("arbeids- og velferdsetaten") and where a word
 * is written with it ("NAV-kontoret", "Nord-Norge", "e-post").
 */
final class Hyphens {

    private static final Set<String> CONJUNCTIONS =
            Set.of("og", "eller", "samt", "til", "men", "og/eller", "kontra", "versus", "pluss", "and", "or", "to");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*(-?)");
    private static final Pattern FIRST_HALF =
            Pattern.compile(".*?([\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*)([-\\u2010\\u00AD])");
    private static final Pattern SECOND_HALF = Pattern.compile("([\\p{L}\\p{N}]+(?:[-/][\\p{L}\\p{N}]+)*).*");

    private final Set<String> seen = new HashSet<>();
    private int joined;

    /** Learns the words of a file, but for those that are parted. */
    Hyphens(List<PageLine> lines) {
        for (PageLine line : lines) {
            Matcher word = WORD.matcher(line.text().replace('\u2010', '-').replace("\u00AD", ""));
            while (word.find()) {
                if (word.group(1).isEmpty()) {
                    seen.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** How many words were put together. */
    int joined() {
        return joined;
    }

    static boolean endsWithHyphen(String line) {
        return FIRST_HALF.matcher(line).matches();
    }

    /** Adds a line to the paragraph that it goes on with. */
    void join(StringBuilder paragraph, String line) {
        int end = paragraph.length();
        Matcher first = FIRST_HALF.matcher(paragraph.substring(Math.max(0, end - 100)));
        Matcher second = SECOND_HALF.matcher(line);
        if (!first.matches() || !second.matches()) {
            paragraph.append(' ').append(line);
            return;
        }
        String before = first.group(1);
        String after = second.group(1);
        boolean soft = first.group(2).equals("\u00AD");
        if (!soft && isElliptic(before, after)) {
            paragraph.append(' ').append(line);
            return;
        }
        if (soft || !keepsHyphen(before, after)) {
            paragraph.setLength(end - 1);
        }
        joined++;
        paragraph.append(line);
    }

    /** "arbeids- og velferd"; or somebody breaks off and begins anew: "jeg vil- Nei". */
    private boolean isElliptic(String before, String after) {
        boolean newSentence = Character.isLowerCase(before.codePointAt(0))
                && Character.isUpperCase(after.codePointAt(0))
                && !isSeen(before + "-" + after);
        return CONJUNCTIONS.contains(after.toLowerCase(Locale.ROOT)) || newSentence;
    }

    private boolean keepsHyphen(String before, String after) {
        if (isSeen(before + after) != isSeen(before + "-" + after)) {
            return isSeen(before + "-" + after);
        }
        String last = before.substring(before.lastIndexOf('-') + 1);
        boolean acronym = last.codePoints().noneMatch(Character::isLowerCase);
        boolean letter = last.codePointCount(0, last.length()) == 1;
        return acronym || letter || !Character.isLowerCase(after.codePointAt(0));
    }

    private boolean isSeen(String word) {
        return seen.contains(word.toLowerCase(Locale.ROOT));
    }
}
