package org.fazhi.ingest.normalise;

import java.util.List;

/** Where a text is divided into 第一部分, 第二部分 or chapters and these into 一、, 二、, everything stands one level below. */
final class Nesting {
    private static final int DEEPEST = 5;

    private Nesting() {}

    static List<Headings.Heading> of(List<Headings.Heading> headings) {
        long divisions = headings.stream().filter(Nesting::isDivision).count();
        boolean others = headings.stream().anyMatch(heading -> heading.marker().level() == 1 && !isDivision(heading));
        if (divisions < 2 || !others) {
            return headings;
        }
        int first = headings.stream()
                .filter(Nesting::isDivision)
                .mapToInt(heading -> heading.marker().start())
                .min()
                .orElse(0);
        return headings.stream()
                .map(heading -> isDivision(heading) || heading.marker().start() < first ? heading : below(heading))
                .toList();
    }

    private static boolean isDivision(Headings.Heading heading) {
        return heading.marker().number().startsWith("第");
    }

    private static Headings.Heading below(Headings.Heading heading) {
        Marker marker = heading.marker();
        return new Headings.Heading(
                marker.at(Math.min(DEEPEST, marker.level() + 1)), heading.end(), heading.bodyStart());
    }
}
