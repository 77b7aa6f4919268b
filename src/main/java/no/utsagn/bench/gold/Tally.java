package no.utsagn.bench.gold;

/** Counts how many of some are so. */
final class Tally {

    private int right;
    private int all;

    void add(boolean isRight) {
        all++;
        if (isRight) {
            right++;
        }
    }

    int right() {
        return right;
    }

    double share() {
        return all == 0 ? 0 : (double) right / all;
    }
}
