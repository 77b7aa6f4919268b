package no.utsagn.bench.generate.speech;

import java.util.List;
import java.util.UUID;
import no.utsagn.base.Id;

/**
 * Chance that is the same every time: the same seed throws the same numbers on every machine and in every Java.
 * SplitMix64; Steele, Lea and Flood (2014), Fast splittable pseudorandom number generators, OOPSLA.
 */
public final class Dice {

    private static final long GAMMA = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    public Dice(long seed) {
        state = seed;
    }

    /** Dice of their own for one part of the work, so that parts can be made in any order. */
    public static Dice of(long seed, long part) {
        Dice dice = new Dice(seed);
        dice.state = dice.next() ^ mixed(part * GAMMA);
        return dice;
    }

    /** Any number. */
    public long next() {
        state += GAMMA;
        return mixed(state);
    }

    private static long mixed(long number) {
        long z = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** From 0 to under a bound, each as likely. @param bound 1 or more */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** From 0 to under 1. */
    public double unit() {
        return (next() >>> 11) * UNIT;
    }

    /** Whether something happens that does so with this probability. */
    public boolean chance(double probability) {
        return unit() < probability;
    }

    /** A place in a list by Zipf's law: the first comes twice as often as the second. @param size 1 or more */
    public int zipf(int size) {
        return Math.min(size - 1, (int) Math.exp(unit() * Math.log(size + 1.0)) - 1);
    }

    /** How long something is that mostly is short and now and then very long. @param median of all, over 0 */
    public double logNormal(double median, double spread) {
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += unit();
        }
        return median * Math.exp(spread * (sum - 6));
    }

    /** An id, of the form that random ones have. */
    public <T> Id<T> id() {
        long high = (next() & ~0xf000L) | 0x4000L;
        long low = (next() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new Id<>(new UUID(high, low));
    }

    /** One of these. */
    public <T> T of(List<T> things) {
        return things.get(below(things.size()));
    }

    @Override
    public String toString() {
        return "dice";
    }
}
