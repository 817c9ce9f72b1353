package org.fazhi.ingest.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds first-level headings that lost their number, or never had one: short lines without a full stop before prose. Only where the
 * numbers show that one is missing (the first is 二、) or where no first-level number stands in the whole text.
 */
final class LostNumbers {
    private static final Pattern NO_HEADING = Pattern.compile(
            ".*[。；，,;：:！？!?]$|.*[0-9０-９]{4,}$|[\\d\\s.、（）()第页共表图]+|.*(?:政府|委员会|局|办公室)$|附件.*|表\\d.*|[—\\-].*");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 36;

    private LostNumbers() {}

    /** The headings with those that have no number put between them, in order. */
    static List<Headings.Heading> restored(String text, List<Line> lines, List<Headings.Heading> numbered) {
        int firstLevelOne = numbered.stream()
                .filter(heading -> heading.marker().level() == 1)
                .mapToInt(heading -> heading.marker().start())
                .findFirst()
                .orElse(text.length());
        boolean none = firstLevelOne == text.length();
        boolean firstLost = !none
                && numbered.stream()
                        .filter(heading -> heading.marker().level() == 1)
                        .findFirst()
                        .map(heading -> heading.marker().ordinal() == 2)
                        .orElse(false);
        if (!none && !firstLost) {
            return numbered;
        }
        List<Headings.Heading> all = new ArrayList<>(numbered);
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            boolean free = numbered.stream()
                    .noneMatch(heading -> heading.marker().start() >= line.start()
                            && heading.marker().start() < line.end());
            if (free
                    && line.start() < firstLevelOne
                    && isHeading(line)
                    && (goesOn(lines.get(i + 1)) || opens(numbered, lines.get(i + 1)))) {
                all.add(new Headings.Heading(
                        new Marker(1, 0, line.start(), line.start(), true, ""),
                        line.end(),
                        Math.min(text.length(), line.end() + 1)));
            }
        }
        all.sort(Comparator.comparingInt(heading -> heading.marker().start()));
        return all;
    }

    private static boolean isHeading(Line line) {
        String words = line.text();
        return !line.row()
                && words.length() >= SHORTEST
                && words.length() <= LONGEST
                && !NO_HEADING.matcher(words).matches();
    }

    private static boolean goesOn(Line next) {
        return !next.row()
                && next.text().length() > 4
                && "。；;".indexOf(next.text().charAt(next.text().length() - 1)) >= 0;
    }

    private static boolean opens(List<Headings.Heading> numbered, Line next) {
        return numbered.stream()
                .anyMatch(heading -> heading.marker().start() == next.start()
                        && heading.marker().ordinal() == 1);
    }
}
