package org.fazhi.backend.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a run, and which promises it broke. */
final class Verdict {
    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();

    void figure(String name, Object value) {
        figures.put(name, value);
    }

    void require(boolean kept, String promise) {
        if (!kept) {
            broken.add(promise);
        }
    }

    /** Writes the figures to a file and standard output; the exit status of the run. */
    int write(Path file) throws IOException {
        figures.put("broken", broken);
        String json =
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(figures);
        Files.writeString(file, json);
        System.out.println(json);
        System.out.println(broken.isEmpty() ? "all promises kept" : "BROKEN: " + broken);
        return broken.isEmpty() ? 0 : 1;
    }
}
