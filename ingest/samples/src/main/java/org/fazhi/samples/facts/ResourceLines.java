package org.fazhi.samples.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the text resources of this jar. */
public final class ResourceLines {
    private ResourceLines() {}

    /** The lines of a resource under org/fazhi/samples without blank lines and without comments, which start with #. */
    public static List<String> of(String path) {
        String full = "/org/fazhi/samples/" + path;
        try (InputStream in = ResourceLines.class.getResourceAsStream(full)) {
            if (in == null) {
                throw new IllegalStateException(full + " is missing from the samples jar");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
