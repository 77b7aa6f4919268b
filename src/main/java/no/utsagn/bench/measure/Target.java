package no.utsagn.bench.measure;

/**
 * What a measurement is to reach.
 *
 * @param of which of its figures
 * @param limit in the unit of the measurement
 */
public record Target(Figure of, Bound bound, double limit) {

    /** Which figure of a measurement. */
    public enum Figure {
        P50("p50"),
        P95("p95");

        private final String shown;

        Figure(String shown) {
            this.shown = shown;
        }

        @Override
        public String toString() {
            return shown;
        }
    }

    /** On which side of the limit it is to lie. */
    public enum Bound {
        AT_MOST("≤"),
        AT_LEAST("≥");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }

        @Override
        public String toString() {
            return sign;
        }
    }

    /** No more than this in the middle. */
    public static Target median(double limit) {
        return new Target(Figure.P50, Bound.AT_MOST, limit);
    }

    /** No more than this in 95 of 100 cases. */
    public static Target p95(double limit) {
        return new Target(Figure.P95, Bound.AT_MOST, limit);
    }

    /** No less than this in the middle. */
    public static Target atLeast(double limit) {
        return new Target(Figure.P50, Bound.AT_LEAST, limit);
    }

    /** Whether figures reach it. */
    boolean isMetBy(double p50, double p95) {
        double figure = of == Figure.P50 ? p50 : p95;
        return bound == Bound.AT_MOST ? figure <= limit : figure >= limit;
    }

    /** As it is written: "p95 ≤ 7". */
    @Override
    public String toString() {
        String number = limit == Math.rint(limit) ? String.valueOf((long) limit) : String.valueOf(limit);
        return of + " " + bound + " " + number;
    }
}
