package org.fazhi.mappings.vocabulary;

import java.util.List;

/**
 * One administrative division under one code for a stretch of years (GB/T 2260). The same code can be different places at
 * different times, and one place can change its code: a region is a code together with the years it is valid.
 *
 * @param code six digits
 * @param name full name, such as 朝阳区
 * @param level {@code province}, {@code prefecture} or {@code county}
 * @param parent code of the division directly above; null for provinces
 * @param validFrom first year of validity
 * @param validTo last year of validity; null when it is still valid
 * @param successors codes that took its place; empty when none did or it is still valid
 * @param sample whether it belongs to the fictional sample province
 */
public record Region(
        String code,
        String name,
        String level,
        String parent,
        int validFrom,
        Integer validTo,
        List<String> successors,
        boolean sample) {
    public Region {
        successors = List.copyOf(successors);
    }

    /** Whether the division existed under this code and name at some time of the year; a null year asks for today. */
    public boolean validIn(Integer year) {
        if (year == null) {
            return validTo == null;
        }
        return validFrom <= year && (validTo == null || year <= validTo);
    }
}
