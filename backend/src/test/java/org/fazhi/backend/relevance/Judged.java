package org.fazhi.backend.relevance;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.mappings.text.Folding;
import tools.jackson.databind.JsonNode;

/**
 * A document of the corpus, as judgements look at it.
 *
 * @param report as the API gives it
 */
record Judged(JsonNode report) {
    String title() {
        return report.path("title").asString("");
    }

    String text() {
        return report.path("text").asString("");
    }

    /** Whether title or text hold the words literally, forms of the same character taken for alike. */
    boolean holds(String words) {
        String folded = Folding.fold(words);
        return Folding.fold(text()).contains(folded) || Folding.fold(title()).contains(folded);
    }

    boolean own() {
        return report.path("ownGovernment").asBoolean();
    }

    String region() {
        return report.path("regionCode").asString("");
    }

    Integer year() {
        return report.path("reportYear").isNull()
                ? null
                : report.path("reportYear").asInt();
    }

    /**
     * A stretch between two headings.
     *
     * @param heading over it
     * @param text from the heading to the next one
     */
    record Section(String heading, String text) {}

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        JsonNode all = report.path("sections");
        for (int i = 0; i < all.size(); i++) {
            int start = all.path(i).path("start").asInt();
            int end = i + 1 < all.size() ? all.path(i + 1).path("start").asInt() : text().length();
            sections.add(new Section(
                    all.path(i).path("heading").asString(""), text().substring(start, Math.max(start, end))));
        }
        return sections;
    }

    /** Values of an indicator for the report's own year. */
    List<Double> values(String code) {
        List<Double> values = new ArrayList<>();
        for (JsonNode figure : report.path("figures")) {
            if (figure.path("code").asString().equals(code)
                    && year() != null
                    && figure.path("period").asString().equals(year().toString())) {
                values.add(figure.path("value").asDouble());
            }
        }
        return values;
    }
}
