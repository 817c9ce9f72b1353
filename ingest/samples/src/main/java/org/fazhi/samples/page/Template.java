package org.fazhi.samples.page;

import org.fazhi.samples.facts.ResourceLines;

/** Reads page templates. */
final class Template {
    private Template() {}

    static String load(String name) {
        return String.join("\n", ResourceLines.of("page/" + name)) + "\n";
    }
}
