package no.utsagn.merge.text.weave;

/**
 * How many characters stand before a piece, kept up to date as pieces come and go. Source: Fenwick, "A new data structure
 * for cumulative frequency tables" (1994).
 */
final class Sums {

    private final int[] tree;

    Sums(int size) {
        tree = new int[size + 1];
    }

    void add(int place, int characters) {
        for (int i = place + 1; i < tree.length; i += i & -i) {
            tree[i] += characters;
        }
    }

    /** The characters of all pieces before this one. */
    int before(int place) {
        int sum = 0;
        for (int i = place; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }
}
