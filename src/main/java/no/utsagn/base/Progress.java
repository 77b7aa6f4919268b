package no.utsagn.base;

/** How work that takes time tells how far it has come, and hears that it should stop. */
public interface Progress {

    /**
     * Tells how far the work has come.
     *
     * @param done units done so far
     * @param total units in all, or 0 when that is not known
     */
    void at(long done, long total);

    /** Whether the person has asked the work to stop. */
    boolean stopRequested();

    /**
     * Leaves the work if the person has asked for it.
     *
     * @throws StoppedException if so
     */
    default void orStop() {
        if (stopRequested()) {
            throw new StoppedException();
        }
    }

    /** For work that nobody watches. */
    static Progress none() {
        return new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean stopRequested() {
                return false;
            }
        };
    }

    /** Thrown through work that was asked to stop. What it had not finished has not happened. */
    final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StoppedException() {
            super("stopped");
        }
    }
}
