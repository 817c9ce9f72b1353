package org.fazhi.samples.report;

import org.fazhi.samples.country.Place;

/**
 * One document to be written.
 *
 * @param place whose site it is on
 * @param kind what it is
 * @param unit the department, township or zone that reports; null for the government itself
 * @param year the report year
 * @param number its running number on the site, part of its address
 * @param seed of the whole corpus
 * @param longest how long reports may grow, in sentences per theme
 */
public record Assignment(Place place, Kind kind, String unit, int year, long number, long seed, int longest) {
    long placeSeed() {
        return seed * 1_000_003 + place.code().hashCode() * 31L + (unit == null ? 0 : unit.hashCode());
    }

    /** Whose report it is, as report JSON names it. */
    public String level() {
        return switch (kind) {
            case DEPARTMENT, TOWNSHIP, ZONE -> kind.code();
            default -> place.level();
        };
    }
}
