package no.utsagn.codebook;

import java.util.List;

/**
 * Colours for new codes. Eight hues that people with any of the common colour deficiencies tell apart, after Okabe and
 * Ito (2008), Color Universal Design, set to a middling lightness so that they can be seen on white and on black. The
 * teal and the burnt orange that stand for two coders are not among them.
 */
public final class Palette {

    private static final List<String> COLORS =
            List.of("#2f74d0", "#c77b00", "#2f9e5b", "#8a56c9", "#c23f86", "#4a90b8", "#8c7a1f", "#7a6a5c");

    private Palette() {}

    /** The colour of the n-th root, counted from 0. */
    public static String color(int n) {
        return COLORS.get(Math.floorMod(n, COLORS.size()));
    }
}
