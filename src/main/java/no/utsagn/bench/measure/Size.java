package no.utsagn.bench.measure;

import no.utsagn.bench.generate.Recipe;

/** How much there is to measure on. */
public enum Size {
    /** A study of the usual size: 60 interviews. */
    S,
    /** A large archive: 260 interviews. */
    M,
    /** Ten times that: a million turns. */
    L;

    private static final int SEED = 1;

    /** What the study is made by. */
    public Recipe recipe() {
        return switch (this) {
            case S -> new Recipe(60, 600_000, 60, 6_000, SEED);
            case M -> new Recipe(260, 2_600_000, 150, 20_000, SEED);
            case L -> new Recipe(1_300, 26_000_000, 300, 200_000, SEED);
        };
    }
}
