package org.fazhi.ingest.normalise;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fazhi.ingest.RuleFile;
import org.fazhi.mappings.vocabulary.Region;
import org.fazhi.mappings.vocabulary.Regions;

/** The zones of zones.csv with the divisions they belong to. */
final class Zones {
    private final Regions regions;
    private final Map<String, String> codes = new LinkedHashMap<>();

    Zones(Regions regions) {
        this.regions = regions;
        RuleFile.lines(Zones.class, "zones.csv").stream()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(row -> codes.put(row[0], row[1]));
    }

    /** The division of the zone whose name ends with a listed one; null when none does. */
    Region divisionOf(String zone, Integer year) {
        for (Map.Entry<String, String> entry : codes.entrySet()) {
            if (zone.endsWith(entry.getKey())) {
                return regions.find(entry.getValue(), year)
                        .or(() -> regions.find(entry.getValue(), null))
                        .orElse(null);
            }
        }
        return null;
    }
}
