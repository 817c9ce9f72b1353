package org.fazhi.samples.grammar;

import java.util.Map;
import org.fazhi.samples.facts.NumberStyle;
import org.fazhi.samples.facts.PlaceFacts;

/**
 * Who reports what.
 *
 * @param placeSeed the same for all reports of a place: its habits
 * @param year the report year
 * @param words what {@code {G}}, {@code {R}}, {@code {Y}} and the like stand for
 * @param towns invented townships of the place
 * @param villages invented villages of the place
 * @param facts what is true in the place
 * @param style how its editor writes numbers
 * @param soleSubject the subject of all figures, for departments; null for governments, townships and zones
 */
public record Scene(
        long placeSeed,
        int year,
        Map<String, String> words,
        String[] towns,
        String[] villages,
        PlaceFacts facts,
        NumberStyle style,
        String soleSubject) {}
