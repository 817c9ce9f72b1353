package org.fazhi.mappings.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of administrative divisions since 1981, with the sample province beside it. */
public final class Regions {
    /** System property that names an extra table; writer and reader must be given the same one. */
    public static final String FURTHER = "fazhi.regions";

    private final Map<String, List<Region>> byCode = new HashMap<>();
    private final Map<String, List<Region>> byName = new HashMap<>();
    private final Map<String, List<Region>> byParent = new HashMap<>();
    private final List<Region> all;

    private Regions(List<Region> rows) {
        all = rows;
        for (Region region : rows) {
            byCode.computeIfAbsent(region.code(), code -> new ArrayList<>()).add(region);
            byName.computeIfAbsent(region.name(), name -> new ArrayList<>()).add(region);
            if (region.parent() != null) {
                byParent.computeIfAbsent(region.parent(), parent -> new ArrayList<>())
                        .add(region);
            }
        }
        byCode.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(Region::validFrom).reversed()));
    }

    /**
     * The vocabulary's own table, with the divisions of the file that the system property {@value #FURTHER} names beside it, when
     * one is named.
     *
     * @throws UncheckedIOException when that file cannot be read
     */
    public static Regions load() {
        String further = System.getProperty(FURTHER, "");
        try {
            return further.isEmpty() ? new Regions(shipped().toList()) : load(Path.of(further));
        } catch (IOException e) {
            throw new UncheckedIOException("the regions of -D" + FURTHER + " cannot be read: " + further, e);
        }
    }

    private static Stream<Region> shipped() {
        return Stream.concat(rows("regions.csv", false), rows("regions-sample.csv", true));
    }

    /**
     * The same table with the divisions of another file beside it, such as those of an invented country for measuring.
     *
     * @param extra a UTF-8 file in the form of regions.csv: a header line, then code, name, level, parent, from, to, successors
     * @throws IOException when it cannot be read
     */
    public static Regions load(Path extra) throws IOException {
        return new Regions(
                Stream.concat(shipped(), rows(Files.readAllLines(extra), true)).toList());
    }

    private static Stream<Region> rows(String file, boolean sample) {
        return rows(VocabularyFile.lines(file), sample);
    }

    private static Stream<Region> rows(List<String> lines, boolean sample) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> row(line, sample));
    }

    private static Region row(String line, boolean sample) {
        String[] cell = line.split(",", -1);
        return new Region(
                cell[0],
                cell[1],
                cell[2],
                cell[3].isEmpty() ? null : cell[3],
                Integer.parseInt(cell[4]),
                cell[5].isEmpty() ? null : Integer.valueOf(cell[5]),
                cell[6].isEmpty() ? List.of() : List.of(cell[6].split(" ")),
                sample);
    }

    public List<Region> all() {
        return all;
    }

    /** The division that bore the code in the year; with a null year the one that bears it now, else the last that did. */
    public Optional<Region> find(String code, Integer year) {
        List<Region> bearers = byCode.getOrDefault(code, List.of());
        Optional<Region> then =
                bearers.stream().filter(region -> region.validIn(year)).findFirst();
        return year == null && then.isEmpty() ? bearers.stream().findFirst() : then;
    }

    /** Every division that ever bore the code, the latest first. */
    public List<Region> everUnder(String code) {
        return List.copyOf(byCode.getOrDefault(code, List.of()));
    }

    /** Every division of exactly this full name that existed in the year (null: exists now). */
    public List<Region> named(String name, Integer year) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(region -> region.validIn(year))
                .toList();
    }

    /** The divisions directly below, in the order of their codes (null year: those of now). */
    public List<Region> children(String code, Integer year) {
        return byParent.getOrDefault(code, List.of()).stream()
                .filter(region -> region.validIn(year))
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }

    /** Codes from the province down to the division itself; a filter on any of them takes the division in. */
    public List<String> pathCodes(String code, Integer year) {
        return path(code, year).stream().map(Region::code).toList();
    }

    /** Names from the province down to the division itself, such as 北京市, 朝阳区. */
    public List<String> pathNames(String code, Integer year) {
        return path(code, year).stream().map(Region::name).toList();
    }

    private Deque<Region> path(String code, Integer year) {
        Deque<Region> path = new ArrayDeque<>();
        Optional<Region> step = findNear(code, year);
        while (step.isPresent()) {
            path.addFirst(step.get());
            String parent = step.get().parent();
            step = parent == null ? Optional.empty() : findNear(parent, year);
        }
        return path;
    }

    private Optional<Region> findNear(String code, Integer year) {
        return find(code, year).or(() -> find(code, null));
    }
}
