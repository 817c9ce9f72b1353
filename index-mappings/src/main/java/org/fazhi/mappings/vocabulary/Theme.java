package org.fazhi.mappings.vocabulary;

import java.util.List;

/**
 * What a section is about.
 *
 * @param code stable identifier
 * @param name what a reader sees
 * @param covers topics it takes in, as cues
 */
public record Theme(String code, String name, List<String> covers) {
    public Theme {
        covers = covers == null ? List.of() : List.copyOf(covers);
    }
}
