package org.fazhi.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the rule files that stand beside a class in the jar, so that a domain expert can extend them without touching code. */
public final class RuleFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RuleFile() {}

    /** A YAML file as a record; an unknown key is an error, since it is most often a misspelt one. */
    public static <T> T yaml(Class<?> beside, String name, Class<T> type) {
        try (InputStream in = open(beside, name)) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a file without blank lines and without comments, which start with #. */
    public static List<String> lines(Class<?> beside, String name) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(open(beside, name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Class<?> beside, String name) {
        InputStream in = beside.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the rule file " + name + " is missing beside " + beside.getName());
        }
        return in;
    }
}
