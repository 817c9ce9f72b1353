package org.fazhi.samples.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.samples.country.Place;
import org.fazhi.samples.country.SampleProvince;

/** Writes the sources.yml for the sample site: one source for each government's site. */
final class SourcesFile {
    private static final String HEAD = """
            # The sites of the fictional sample province, served on this machine.
            allow-private-network: true
            sources:
            """;

    private SourcesFile() {}

    static String of(String base) {
        Map<String, Place> folders = new LinkedHashMap<>();
        SampleProvince.places().forEach(place -> folders.put(place.path(), place));
        return folders.values().stream()
                .map(place -> source(place, base, folders.keySet()))
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static String source(Place place, String base, Set<String> folders) {
        return """
                  - id: sample-%s
                    name: %s人民政府
                    region: "%s"
                    start: [ "%s%s" ]
                    include: [ "^/%s/[^/]+/.*\\\\d" ]
                    exclude: %s
                    max-depth: 2
                    max-pages: 500
                    delay: 1ms
                    revisit: 0s
                """.formatted(
                        place.code(),
                        place.fullName(),
                        place.code(),
                        base,
                        SiteLists.home(place),
                        place.path(),
                        below(place, folders));
    }

    /** A prefecture's site holds those of its districts in folders of their own; these are sources for themselves. */
    private static String below(Place place, Set<String> folders) {
        return folders.stream()
                .filter(folder -> folder.startsWith(place.path() + "/"))
                .map(folder -> "\"^/" + folder + "/\"")
                .collect(Collectors.joining(", ", "[ ", " ]"));
    }
}
