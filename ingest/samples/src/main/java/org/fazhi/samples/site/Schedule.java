package org.fazhi.samples.site;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.samples.country.Names;
import org.fazhi.samples.country.Place;
import org.fazhi.samples.country.SampleProvince;
import org.fazhi.samples.report.Assignment;
import org.fazhi.samples.report.Kind;

/** Which documents the sample province publishes: reports of all its governments, some of others, and what is no report. */
final class Schedule {
    static final int FIRST_YEAR = 2019;
    static final int LAST_YEAR = 2024;
    private static final int LONGEST = 19;
    private static final String[] DEPARTMENTS = {"司法局", "市场监督管理局", "综合行政执法局", "生态环境局"};
    private final long seed;
    private final List<Assignment> tasks = new ArrayList<>();

    private Schedule(long seed) {
        this.seed = seed;
    }

    static List<Assignment> of(long seed) {
        Schedule schedule = new Schedule(seed);
        List<Place> places = SampleProvince.places();
        for (int i = 0; i < places.size(); i++) {
            schedule.place(places.get(i), i);
        }
        return List.copyOf(schedule.tasks);
    }

    private void place(Place place, int index) {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            if (place.existsIn(year)) {
                year(place, index, year);
            }
        }
    }

    private void year(Place place, int index, int year) {
        if (!place.silentYears().contains(year)) {
            add(place, Kind.GOVERNMENT, null, year);
        }
        if (place.code().equals(SampleProvince.ZONE_PARENT) && year >= 2021) {
            add(place, Kind.ZONE, SampleProvince.ZONE, year);
        }
        others(place, index, year);
    }

    private void others(Place place, int index, int year) {
        boolean county = place.level().equals("county");
        int turn = index * 5 + year;
        if (turn % 7 == 0) {
            add(place, Kind.DEPARTMENT, DEPARTMENTS[index % DEPARTMENTS.length], year);
        }
        if (county && turn % 9 == 1) {
            add(place, Kind.TOWNSHIP, town(place), year);
        }
        if (turn % 6 == 2) {
            add(place, Kind.PLAN, null, year);
        }
        if (turn % 8 == 3) {
            add(place, Kind.DISCLOSURE, null, year);
        }
        if (turn % 5 == 4) {
            add(place, Kind.NEWS, null, year);
        }
        if (turn % 11 == 5) {
            add(place, Kind.INTERPRETATION, null, year);
        }
    }

    private String town(Place place) {
        for (String town : Names.towns(place, seed)) {
            if (town.endsWith("镇")) {
                return town;
            }
        }
        throw new IllegalStateException("no town in " + place.name());
    }

    private void add(Place place, Kind kind, String unit, int year) {
        long number = 10_000 + tasks.size() * 37L + kind.ordinal();
        tasks.add(new Assignment(place, kind, unit, year, number, seed, LONGEST));
    }
}
