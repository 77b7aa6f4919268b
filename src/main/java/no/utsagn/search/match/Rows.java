package no.utsagn.search.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Puts together places of words to places of phrases, and of what stands near each other. */
final class Rows {

    private Rows() {}

    /**
     * Where words stand in a row, with at most so many others among them; of those only the shortest.
     *
     * @param words where each of them stands, in order
     */
    static List<Place> phrase(List<List<Place>> words, int between) {
        List<Place> rows = new ArrayList<>();
        int most = words.size() + between;
        int[] reached = new int[words.size()];
        for (Place first : words.get(0)) {
            Place last = first;
            for (int i = 1; i < words.size() && last.to() >= 0; i++) {
                List<Place> next = words.get(i);
                while (reached[i] < next.size() && next.get(reached[i]).from() < last.to()) {
                    reached[i]++;
                }
                if (reached[i] == next.size() || next.get(reached[i]).to() - first.from() > most) {
                    last = new Place(0, -1, 0, 0);
                } else {
                    last = next.get(reached[i]);
                }
            }
            if (last.to() >= 0) {
                rows.add(first.until(last));
            }
        }
        return between == 0 ? rows : shortest(rows);
    }

    /** Where one thing stands so near another, the shortest. @param one in order @param other in order */
    static List<Place> near(List<Place> one, List<Place> other, int within) {
        List<Place> rows = new ArrayList<>();
        follow(one, other, within, rows);
        follow(other, one, within, rows);
        return shortest(rows);
    }

    /** To each of the first, that of the second that stands behind it, near enough, and ends first. */
    private static void follow(List<Place> first, List<Place> second, int within, List<Place> rows) {
        List<Place> sorted = inOrder(first, Comparator.comparingInt(Place::to));
        int next = 0;
        for (Place place : sorted) {
            while (next < second.size() && second.get(next).from() < place.to()) {
                next++;
            }
            int nearest = -1;
            for (int i = next; i < second.size() && second.get(i).from() - place.to() < within; i++) {
                if (nearest < 0 || second.get(i).to() < second.get(nearest).to()) {
                    nearest = i;
                }
            }
            if (nearest >= 0) {
                rows.add(place.until(second.get(nearest)));
            }
        }
    }

    /** Those that hold no other, in order. */
    private static List<Place> shortest(List<Place> rows) {
        List<Place> sorted =
                inOrder(rows, Comparator.comparingInt(Place::from).reversed().thenComparingInt(Place::to));
        List<Place> shortest = new ArrayList<>();
        int earliest = Integer.MAX_VALUE;
        for (Place row : sorted) {
            if (row.to() < earliest) {
                earliest = row.to();
                shortest.add(row);
            }
        }
        Collections.reverse(shortest);
        return shortest;
    }

    private static List<Place> inOrder(List<Place> places, Comparator<Place> order) {
        List<Place> sorted = new ArrayList<>(places);
        sorted.sort(order);
        return sorted;
    }
}
