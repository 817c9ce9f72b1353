package org.fazhi.backend.search;

import static org.fazhi.backend.engine.Clauses.filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.backend.region.Places;
import org.fazhi.mappings.vocabulary.Region;
import org.springframework.stereotype.Component;

/** Asks for the counts of every facet, each with all choices but its own. */
@Component
final class FacetRequest {
    private final Places places;

    FacetRequest(Places places) {
        this.places = places;
    }

    Map<String, Object> aggregations(SearchBody body) {
        Map<String, Object> all = new LinkedHashMap<>();
        List<String> tree = tree(body.choices().regions());
        all.put(
                "region",
                counted(body, "region", Map.of("field", "regionCodes", "size", tree.size() + 1, "include", tree)));
        all.put(
                "year",
                counted(body, "year", Map.of("field", "reportYear", "size", 200, "order", Map.of("_key", "desc"))));
        all.put("level", counted(body, "level", Map.of("field", "level", "size", 20)));
        all.put("type", counted(body, "type", Map.of("field", "documentType", "size", 20)));
        all.put(
                "theme",
                ofSections(
                        body, "theme", body.answering(List.of(), body.choices().parts())));
        all.put("part", ofSections(body, "part", body.answering(body.choices().themes(), List.of())));
        return all;
    }

    private static Map<String, Object> counted(SearchBody body, String facet, Map<String, Object> terms) {
        return Map.of("filter", filter(body.chosen(facet)), "aggs", Map.of("values", Map.of("terms", terms)));
    }

    private static Map<String, Object> ofSections(SearchBody body, String facet, List<Map<String, Object>> answering) {
        Map<String, Object> values = Map.of(
                "terms", Map.of("field", "passages." + facet, "size", 50),
                "aggs", Map.of("reports", Map.of("reverse_nested", Map.of())));
        Map<String, Object> matching = Map.of("filter", filter(answering), "aggs", Map.of("values", values));
        Map<String, Object> passages =
                Map.of("nested", Map.of("path", "passages"), "aggs", Map.of("matching", matching));
        return Map.of("filter", filter(body.chosen("passage")), "aggs", Map.of("passages", passages));
    }

    /** Provinces, and what lies below each chosen division and beside it on the way down. */
    List<String> tree(List<String> chosen) {
        Set<String> codes = new LinkedHashSet<>(places.codesBelow(null));
        for (String code : chosen) {
            List<String> path = new ArrayList<>(List.of(code));
            String parent = places.find(code, null).map(Region::parent).orElse(null);
            while (parent != null) {
                path.add(parent);
                parent = places.find(parent, null).map(Region::parent).orElse(null);
            }
            path.forEach(step -> codes.addAll(places.codesBelow(step)));
            codes.add(code);
        }
        return List.copyOf(codes);
    }
}
