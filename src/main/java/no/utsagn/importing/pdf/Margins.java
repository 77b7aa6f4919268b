package no.utsagn.importing.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes the lines that belong to pages and not to the text: running heads and feet, which repeat at the same place with
 * nothing but numbers changed, and page numbers.
 *
 * @param kept the other lines, in order
 * @param heads how many lines of heads and feet there were
 * @param numbers how many page numbers there were
 */
record Margins(List<PageLine> kept, int heads, int numbers) {

    /** So many lines from the edge may be a head or foot. */
    private static final int DEEP = 3;

    /** Points by which the same place may differ. */
    private static final float NEAR = 3;

    private static final double MOST = 0.4;
    private static final int FEW_PAGES = 3;
    /** A head stands so near the edge of the page, in parts of its height or in points. */
    private static final float EDGE = 0.15f;

    private static final float EDGE_POINTS = 80;
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:side|s\\.|page|p\\.)?\\s*[-–—|]?\\s*\\d{1,4}\\s*[-–—|]?(?:\\s*(?:av|of|/|\\()\\s*\\d{1,4}\\)?)?");

    private record Spot(String text, int place) {
        @Override
        public String toString() {
            return "spot of " + text.length() + " at " + place;
        }
    }

    static Margins of(List<PageLine> lines) {
        Map<Integer, List<PageLine>> pages = lines.stream().collect(Collectors.groupingBy(PageLine::page));
        int last = lines.stream().mapToInt(PageLine::page).max().orElse(0);
        Map<Spot, Set<Integer>> seen = new HashMap<>();
        pages.values().forEach(page -> edges(page)
                .forEach(line -> spots(line).forEach(spot -> seen.computeIfAbsent(spot, s -> new HashSet<>())
                        .add(line.page()))));
        Set<PageLine> out = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<PageLine> page : pages.values()) {
            List<PageLine> down = byHeight(page);
            peel(down, seen, last, out);
            Collections.reverse(down);
            peel(down, seen, last, out);
        }
        int numbers = (int) out.stream().filter(Margins::isNumber).count();
        List<PageLine> kept = lines.stream().filter(line -> !out.contains(line)).toList();
        return new Margins(kept, out.size() - numbers, numbers);
    }

    /** Takes lines from the edge on as long as they repeat. */
    private static void peel(List<PageLine> fromEdge, Map<Spot, Set<Integer>> seen, int pages, Set<PageLine> out) {
        for (int i = 0; i < Math.min(DEEP, fromEdge.size()); i++) {
            PageLine line = fromEdge.get(i);
            int needed = pages <= FEW_PAGES ? pages : Math.max(FEW_PAGES, (int) Math.ceil(MOST * pages));
            boolean repeats = pages > 1
                    && spots(line).stream()
                            .anyMatch(spot -> seen.getOrDefault(spot, Set.of()).size() >= needed);
            if (!isAtEdge(line) || !(repeats || (isNumber(line) && i == 0))) {
                return;
            }
            out.add(line);
        }
    }

    private static boolean isNumber(PageLine line) {
        return NUMBER.matcher(line.text().strip()).matches();
    }

    private static boolean isAtEdge(PageLine line) {
        float height = line.place().pageHeight();
        float fromEdge = Math.min(line.place().base(), height - line.place().base());
        return fromEdge < Math.max(EDGE * height, EDGE_POINTS);
    }

    private static List<PageLine> edges(List<PageLine> page) {
        List<PageLine> down = byHeight(page);
        return down.size() <= 2 * DEEP
                ? down
                : Stream.concat(down.subList(0, DEEP).stream(), down.subList(down.size() - DEEP, down.size()).stream())
                        .toList();
    }

    private static List<PageLine> byHeight(List<PageLine> page) {
        List<PageLine> down = new ArrayList<>(page);
        down.sort((a, b) -> Float.compare(a.place().base(), b.place().base()));
        return down;
    }

    /** The line without its numbers, at two overlapping places, so that a small shift does not part two pages. */
    private static List<Spot> spots(PageLine line) {
        String text =
                line.text().replaceAll("\\d+", "#").replaceAll("\\s+", " ").strip();
        int place = (int) (line.place().base() / NEAR);
        return List.of(new Spot(text, place), new Spot(text, place + 1));
    }
}
