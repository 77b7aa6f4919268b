package no.utsagn.codebook;

import java.util.List;

/**
 * The colours of codes: eight hues in three steps each. All can be seen on white and on the dark background (contrast at
 * least 3:1, WCAG 2.2, 1.4.11), so both themes use the same. The roots get the first step of each hue; these are at least
 * 10.8 apart by CIEDE2000 for people with full colour vision and as seen with protanopia, deuteranopia and tritanopia
 * (matrices of Machado, Oliveira and Fernandes 2009, IEEE TVCG 15(6), severity 1), found by a search for the eight that
 * lie farthest apart, and stand so that neighbours look least alike. The teal and the burnt orange that stand for two coders are kept out by at least 24.
 */
public final class Palette {

    private static final List<List<String>> HUES = List.of(
            List.of("#274ef7", "#586cf8", "#7683f8"),
            List.of("#009c00", "#007500", "#008f00"),
            List.of("#f74e68", "#b4364a", "#d9435a"),
            List.of("#824e9c", "#916ca7", "#a083b1"),
            List.of("#686827", "#7c7c56", "#8f8f74"),
            List.of("#278ff7", "#1965b2", "#207cd7"),
            List.of("#c30d68", "#c8507d", "#ce708f"),
            List.of("#c375a9", "#8b5278", "#a86491"));

    private Palette() {}

    /** The colour of the n-th root, counted from 0. */
    public static String color(int n) {
        return HUES.get(Math.floorMod(n, HUES.size())).get(0);
    }

    /** All there are to choose from, hue by hue; the first of each hue is that of the roots. */
    public static List<List<String>> hues() {
        return HUES;
    }
}
