package org.fazhi.ingest.extract;

import java.util.List;

/** The fictional report in each of the layouts, for tests of later stages. */
public final class FictionalPage {
    private FictionalPage() {}

    public static List<String> all() {
        return List.of("hanweb", "table", "modern", "gkml", "vsb").stream()
                .map(LayoutsTest::page)
                .toList();
    }
}
