package org.fazhi.samples.site;

import java.util.List;
import org.fazhi.samples.country.Place;

/** Writes the sources.yml for the sample site: one source for each government's site. */
final class SourcesFile {
    private static final String HEAD = """
            # The sites of the fictional sample province, served on this machine.
            allow-private-network: true
            sources:
            """;

    private SourcesFile() {}

    static String of(SampleSite site, String base) {
        StringBuilder yaml = new StringBuilder(HEAD);
        for (List<SampleReport> articles : SiteLists.byFolder(site.reports()).values()) {
            yaml.append(source(articles.get(articles.size() - 1).draft().task().place(), base));
        }
        return yaml.toString();
    }

    private static String source(Place place, String base) {
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
                        place.level().equals("county") ? "[]" : "[]");
    }
}
