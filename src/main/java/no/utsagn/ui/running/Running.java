package no.utsagn.ui.running;

/**
 * How far some work is.
 *
 * @param done units done so far
 * @param total units in all, or 0 when that is not known
 * @param stopping whether it was asked to stop, and has not heard it yet
 */
public record Running(Work work, long done, long total, boolean stopping) {

    static Running begun(Work work) {
        return new Running(work, 0, 0, false);
    }

    Running at(long nowDone, long nowTotal) {
        return new Running(work, nowDone, nowTotal, stopping);
    }

    Running asked() {
        return new Running(work, done, total, true);
    }

    /** Whether it is known how much there is to do. */
    public boolean measured() {
        return total > 0;
    }

    /** How much of it is done, from 0 to 1. Only where it is measured. */
    public double share() {
        return Math.min(1.0, (double) done / total);
    }

    /** Whether there is something to press. */
    public boolean canStop() {
        return work.stoppable() && !stopping;
    }
}
