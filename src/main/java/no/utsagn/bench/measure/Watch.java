package no.utsagn.bench.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What time is measured by. */
public enum Watch {
    /** The time that passes, as people wait. */
    ELAPSED,
    /** The time that a processor works for us: for machines that have other work to do. */
    PROCESSOR;

    /** Nanoseconds since some moment. */
    public long nanos() {
        if (this == ELAPSED) {
            return System.nanoTime();
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadCpuTime();
    }
}
