package org.fazhi.mappings.vocabulary;

import java.util.List;

/**
 * One indicator of the catalogue.
 *
 * @param code stable identifier used in the index, the API and addresses, such as {@code review.received}
 * @param name what a reader sees
 * @param unit unit of its values; {@code %} for rates
 * @param kind {@code count} (happened within the period), {@code stock} (existed at its end) or {@code rate} (0 to 100)
 * @param theme code in themes.yaml
 * @param says cues seen in real reports; cues, not a grammar and not complete
 * @param not what looks alike and is another thing; null when nothing does
 * @param note what a reader should know of the definition; null when there is nothing to say
 */
public record Indicator(
        String code, String name, String unit, String kind, String theme, List<String> says, String not, String note) {
    public Indicator {
        says = says == null ? List.of() : List.copyOf(says);
    }
}
