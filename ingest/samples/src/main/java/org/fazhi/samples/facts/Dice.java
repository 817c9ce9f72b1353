package org.fazhi.samples.facts;

/** Deterministic random numbers (SplitMix64): the same seed gives the same corpus on every machine and JDK. */
public final class Dice {
    private long state;

    public Dice(long seed) {
        state = seed;
    }

    public static Dice of(long seed, String name, long more) {
        return new Dice(mix(mix(seed ^ name.hashCode() * 0x9E3779B97F4A7C15L) + more));
    }

    /** A number in [0, bound). */
    public int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    public boolean chance(int percent) {
        return below(100) < percent;
    }

    /** A number in [0, 1). */
    public double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** A number around 0, nearly always within -3 and 3. */
    public double normal() {
        return fraction() + fraction() + fraction() + fraction() + fraction() + fraction() - 3;
    }

    public <T> T one(T[] of) {
        return of[below(of.length)];
    }

    public long next() {
        state += 0x9E3779B97F4A7C15L;
        return mix(state);
    }

    static long mix(long z) {
        long first = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }
}
