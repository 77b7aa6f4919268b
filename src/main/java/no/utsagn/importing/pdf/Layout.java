package no.utsagn.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How a document is set: what in it tells that a paragraph begins. */
final class Layout {

    private static final float SPACED = 1.3f;
    private static final float LARGER = 1.15f;
    private static final float SLACK = 0.3f;

    /** Text is not set in columns narrower than this, in sizes of its type; shorter lines were meant so. */
    private static final float NARROW = 12;

    private static final int COLUMN = 20;

    /** One line in so many may stand out to the right. */
    private static final int OUTSTANDING = 20;

    private static final Pattern LABEL = Pattern.compile(
            "(?:[\\[(#]?[\\d:.,-]+[\\])#]?\\s*)?(\\p{L}[\\p{L}\\p{N} .'’-]{0,30}(?:\\([^()]{1,30}\\))?)\\s*:(?:\\s.*)?");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.?!…:)\\]»\"”–-]");

    private final float body;
    private final float pitch;
    private final Map<Integer, Float> rightEdges;
    private final Map<String, Integer> labels = new HashMap<>();
    private final float usualLeft;
    private final boolean indents;

    Layout(List<PageLine> lines) {
        this.body = Footnotes.bodySize(lines);
        this.pitch = pitch(lines);
        Map<Integer, List<Float>> rights = new HashMap<>();
        for (PageLine line : lines) {
            if (!isLarge(line)) {
                rights.computeIfAbsent(column(line), column -> new ArrayList<>())
                        .add(line.place().right());
            }
            Matcher label = LABEL.matcher(line.text());
            if (label.matches()) {
                labels.merge(label.group(1), 1, Integer::sum);
            }
        }
        this.rightEdges = rightEdges(rights);
        this.usualLeft = usualLeft(lines);
        this.indents = indents(lines);
    }

    private static int column(PageLine line) {
        return Math.round(line.place().bodyLeft() / COLUMN);
    }

    /** The distance that most lines have from the one above, in halves of a point. */
    private static float pitch(List<PageLine> lines) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            float step = step(lines.get(i - 1), lines.get(i));
            if (step > 0) {
                counts.merge(Math.round(step * 2), 1, Integer::sum);
            }
        }
        return most(counts) / 2f;
    }

    /** How far a line stands below the one before; negative on another page or in another column. */
    private static float step(PageLine before, PageLine line) {
        return line.page() == before.page()
                ? line.place().base() - before.place().base()
                : -1;
    }

    /** Where lines begin that go on from a full one. */
    private float usualLeft(List<PageLine> lines) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            if (isFull(lines.get(i - 1), lines.get(i)) && step(lines.get(i - 1), lines.get(i)) <= SPACED * pitch) {
                counts.merge(Math.round(lines.get(i).place().left()), 1, Integer::sum);
            }
        }
        return most(counts);
    }

    /** What is counted most often, the least of them on a tie. */
    private static int most(Map<Integer, Integer> counts) {
        int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .min(Integer::compare)
                .orElse(0);
    }

    /** Whether paragraphs begin indented, seen from the lines that follow. */
    private boolean indents(List<PageLine> lines) {
        int first = 0;
        int block = 0;
        for (int i = 1; i < lines.size(); i++) {
            PageLine before = lines.get(i - 1);
            boolean indented = before.place().left() > usualLeft + before.size() / 2;
            if (indented && isFull(before, lines.get(i)) && step(before, lines.get(i)) > 0) {
                boolean same = before.isNear(
                        lines.get(i).place().left(), before.place().left());
                block += same ? 1 : 0;
                first += same ? 0 : 1;
            }
        }
        return first > block;
    }

    boolean isLarge(PageLine line) {
        return line.size() > LARGER * body;
    }

    /** Where the lines of each column end, but for the few that stand out: an address, a table. */
    private static Map<Integer, Float> rightEdges(Map<Integer, List<Float>> rights) {
        Map<Integer, Float> edges = new HashMap<>();
        for (int column : rights.keySet()) {
            List<Float> near = IntStream.rangeClosed(column - 1, column + 1)
                    .mapToObj(one -> rights.getOrDefault(one, List.of()))
                    .flatMap(List::stream)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            edges.put(column, near.get(near.size() / OUTSTANDING));
        }
        return edges;
    }

    /** Whether the next line's first word would not have fitted on this one, so that the break is for the width. */
    private boolean isFull(PageLine line, PageLine next) {
        float right = rightEdges.getOrDefault(column(line), 0f);
        float blank = SLACK * line.size();
        if (right - line.place().bodyLeft() < NARROW * line.size()) {
            return false;
        }
        return Hyphens.endsWithHyphen(line.text())
                || line.place().right() + blank + next.place().firstWord() > right - blank;
    }

    /** Whether a line stands apart from the one before. */
    boolean isSpaced(PageLine before, PageLine line) {
        return pitch > 0 && step(before, line) > SPACED * pitch;
    }

    /** Whether a line begins a paragraph. */
    boolean begins(PageLine before, PageLine line) {
        boolean otherType = isLarge(before) != isLarge(line);
        boolean named = line.place().bodyLeft() > line.place().left();
        return otherType
                || named
                || isSpaced(before, line)
                || !isFull(before, line)
                || isLabelled(before, line)
                || isIndented(before, line);
    }

    private boolean isLabelled(PageLine before, PageLine line) {
        Matcher label = LABEL.matcher(line.text());
        boolean recurs = label.matches() && labels.getOrDefault(label.group(1), 0) > 1;
        boolean bold = line.bold() > 0 && line.bold() < line.text().length();
        return (recurs || bold) && SENTENCE_END.matcher(before.text()).matches();
    }

    /** It begins elsewhere than lines do that go on, and elsewhere than the one before. */
    private boolean isIndented(PageLine before, PageLine line) {
        float left = line.place().left();
        boolean usual = line.isNear(left, usualLeft);
        boolean asBefore = line.isNear(left, before.place().left())
                || line.isNear(left, before.place().bodyLeft());
        boolean sameColumn = step(before, line) > 0;
        boolean deeper = indents && left > usualLeft;
        return !usual && sameColumn && (deeper || !asBefore);
    }
}
