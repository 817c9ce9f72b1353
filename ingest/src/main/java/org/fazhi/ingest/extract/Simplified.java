package org.fazhi.ingest.extract;

import org.fazhi.mappings.text.Folding;

/** Labels and furniture of pages in traditional characters are looked up in their simplified form; offsets stay the same. */
public final class Simplified {
    private Simplified() {}

    public static String of(String text) {
        char[] units = null;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            char folded = unit >= 0x4E00 && unit <= 0x9FFF ? Folding.fold(unit) : unit;
            if (folded != unit) {
                units = units == null ? text.toCharArray() : units;
                units[i] = folded;
            }
        }
        return units == null ? text : new String(units);
    }
}
