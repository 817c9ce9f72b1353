package org.fazhi.mappings.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue of indicators and of the subjects a figure can have, in the order of {@code indicators.yaml}. */
public final class Indicators {
    private record File(Map<String, String> subjects, List<Indicator> indicators) {}

    private final Map<String, String> subjects;
    private final Map<String, Indicator> byCode = new LinkedHashMap<>();

    private Indicators(File file) {
        subjects = file.subjects();
        for (Indicator indicator : file.indicators()) {
            if (byCode.put(indicator.code(), indicator) != null) {
                throw new IllegalStateException("indicators.yaml has " + indicator.code() + " twice");
            }
        }
    }

    public static Indicators load() {
        return new Indicators(VocabularyFile.yaml("indicators.yaml", File.class));
    }

    public List<Indicator> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Code of each subject (government, departments, subordinate, whole) with what it means, in Chinese. */
    public Map<String, String> subjects() {
        return subjects;
    }
}
