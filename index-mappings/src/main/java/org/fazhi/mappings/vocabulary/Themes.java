package org.fazhi.mappings.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The themes and the parts of a report, in the order of {@code themes.yaml}. */
public final class Themes {
    private record File(Map<String, String> parts, List<Theme> themes) {}

    private final Map<String, String> parts;
    private final Map<String, Theme> byCode = new LinkedHashMap<>();

    private Themes(File file) {
        parts = file.parts();
        file.themes().forEach(theme -> byCode.put(theme.code(), theme));
    }

    public static Themes load() {
        return new Themes(VocabularyFile.yaml("themes.yaml", File.class));
    }

    public List<Theme> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Theme> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Code of each part of a report (overview, work, problems, plans, annex) with its name. */
    public Map<String, String> parts() {
        return parts;
    }
}
