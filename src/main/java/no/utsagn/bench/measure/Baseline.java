package no.utsagn.bench.measure;

/**
 * What another way to do the same took, on the same text in the same run.
 *
 * @param name of the other way
 * @param ratio how many times as long as ours it took in the middle
 */
public record Baseline(String name, double p50, double p95, double ratio) {}
