package no.utsagn.bench.measure;

import java.util.List;

/** A group of measurements that can be made alone. */
public interface Bench {

    /** What it is called where one is to be made alone: "search". */
    String name();

    /** Measures. */
    List<Measurement> measure(Ground ground);
}
