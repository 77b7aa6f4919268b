package no.utsagn.importing.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes the footnotes from the feet of pages: lines in smaller type than the text, the first of which begins with its
 * number.
 *
 * @param kept the other lines, in order
 * @param notes how many footnotes there were
 */
record Footnotes(List<PageLine> kept, int notes) {

    private static final float SMALLER = 0.93f;
    private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,3}|[*†‡])[\\s.)]*\\p{L}.*");

    static Footnotes of(List<PageLine> lines) {
        float body = bodySize(lines);
        List<PageLine> kept = new ArrayList<>();
        int notes = 0;
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            while (to < lines.size() && lines.get(to).page() == lines.get(from).page()) {
                to++;
            }
            List<PageLine> page = lines.subList(from, to);
            int first = firstNote(page, body);
            kept.addAll(page.subList(0, first));
            notes += (int) page.subList(first, page.size()).stream()
                    .filter(Footnotes::isNumbered)
                    .count();
            from = to;
        }
        return new Footnotes(kept, notes);
    }

    /** The size in which most characters are set. */
    static float bodySize(List<PageLine> lines) {
        Map<Integer, Integer> characters = new HashMap<>();
        lines.forEach(line ->
                characters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum));
        return characters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(1)
                / 2f;
    }

    /** Where the notes of a page begin; behind its last line if there are none. */
    private static int firstNote(List<PageLine> page, float body) {
        int first = page.size();
        int small = page.size();
        while (small > 0 && page.get(small - 1).size() < SMALLER * body) {
            small--;
            first = isNumbered(page.get(small)) ? small : first;
        }
        return small == 0 ? page.size() : first;
    }

    private static boolean isNumbered(PageLine line) {
        return line.noteMark() || NUMBERED.matcher(line.text()).matches();
    }
}
