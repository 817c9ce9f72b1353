package org.fazhi.ingest.normalise;

/** A set of characters, one bit each, for questions that are asked at every position of a text. */
final class Characters {
    private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private Characters() {}

    static Characters of(String members) {
        Characters set = new Characters();
        members.chars().forEach(c -> set.bits[c / Long.SIZE] |= 1L << c);
        return set;
    }

    boolean has(char c) {
        return (bits[c / Long.SIZE] & 1L << c) != 0;
    }

    /** Where the first of them stands from the offset on; the end where none does. */
    int next(String text, int from, int end) {
        int at = from;
        while (at < end && !has(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
