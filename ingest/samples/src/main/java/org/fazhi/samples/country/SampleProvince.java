package org.fazhi.samples.country;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.samples.facts.ResourceLines;

/** 示例省: the divisions of the vocabulary's regions-sample.csv with what their sites are like. */
public final class SampleProvince {
    /** A development zone without a code of its own; it lies in the prefecture of this code. */
    public static final String ZONE_PARENT = "990100";

    public static final String ZONE = "澜川高新技术产业开发区";

    private SampleProvince() {}

    public static List<Place> places() {
        Map<String, String[]> sites = ResourceLines.of("country/places.csv").stream()
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells));
        Map<String, Place> places = new LinkedHashMap<>();
        for (String line : ResourceLines.of("country/regions-sample.csv")) {
            String[] region = line.split(",", -1);
            String[] site = sites.get(region[0]);
            if (site != null) {
                places.put(region[0], place(region, site, places.get(region[3])));
            }
        }
        return List.copyOf(places.values());
    }

    private static Place place(String[] region, String[] site, Place parent) {
        return new Place(
                region[0],
                region[1],
                region[2],
                parent,
                site[1],
                site[2],
                Double.parseDouble(site[3]),
                Integer.parseInt(region[4]),
                region[5].isEmpty() ? 9999 : Integer.parseInt(region[5]),
                years(site[4]));
    }

    private static Set<Integer> years(String cell) {
        return cell.isBlank()
                ? Set.of()
                : Arrays.stream(cell.split(" ")).map(Integer::valueOf).collect(Collectors.toSet());
    }
}
