package org.fazhi.ingest.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.ingest.Digest;
import org.fazhi.ingest.figures.Figure;
import org.fazhi.ingest.figures.StatedChange;
import org.fazhi.ingest.normalise.Report;
import org.fazhi.ingest.normalise.Section;
import org.fazhi.mappings.document.ChangeEntry;
import org.fazhi.mappings.document.FigureDocument;
import org.fazhi.mappings.document.ReportDocument;

/**
 * Makes index documents of the figures of a report through all its versions. A statement that a later version repeats stays open from
 * its first capture; one that is gone is closed when the page was first seen without it.
 */
final class FigureDocuments {
    /** Characters of a figure's own part of its id: 30 bits. */
    private static final int OWN_PART = 5;

    /** @param documents the report's versions, in the order of the reading's versions */
    List<FigureDocument> of(List<ReportDocument> documents, ArticleReading reading) {
        List<FigureDocument> closed = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Map<String, Instant> openSince = new HashMap<>();
        for (int i = 0; i < reading.versions().size(); i++) {
            ReportDocument document = documents.get(i);
            Version version = reading.versions().get(i);
            List<Figure> figures = version.read().figures();
            List<String> next = i + 1 < documents.size()
                    ? keys(reading.versions().get(i + 1).read().figures())
                    : List.of();
            Map<String, Instant> since = new HashMap<>();
            List<String> keys = keys(figures);
            for (int f = 0; f < figures.size(); f++) {
                String key = keys.get(f);
                since.put(key, openSince.getOrDefault(key, document.validFrom()));
                if (!next.contains(key)) {
                    String id = id(document.id(), since.get(key), key, ids);
                    closed.add(figure(id, figures.get(f), document, version, since.get(key)));
                }
            }
            openSince = since;
        }
        return closed;
    }

    /** What makes a statement the same in another version; the running number tells twins apart. */
    private static List<String> keys(List<Figure> figures) {
        List<String> keys = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Figure figure : figures) {
            String key = String.join(
                    "|",
                    figure.code(),
                    figure.value().toPlainString(),
                    figure.period(),
                    figure.subject().code(),
                    figure.qualifier().code(),
                    figure.quote());
            keys.add(key + "|" + seen.merge(key, 1, Integer::sum));
        }
        return keys;
    }

    private FigureDocument figure(String id, Figure figure, ReportDocument document, Version version, Instant since) {
        Report report = version.read().report();
        return new FigureDocument(
                id,
                document.id(),
                document.version(),
                figure.code(),
                figure.value().doubleValue(),
                figure.period(),
                ReportDocuments.year(figure.period()).orElse(null),
                figure.subject().code(),
                figure.qualifier().code(),
                figure.quote(),
                figure.start(),
                change(figure.changeStated()),
                figure.note(),
                headingAt(report, figure.start()),
                document.regionCode(),
                document.regionCodes(),
                document.regionPath(),
                document.level(),
                document.ownGovernment(),
                document.reportYear(),
                document.publishedOn(),
                document.title(),
                version.captures().get(0).id(),
                since,
                document.validTo(),
                document.current(),
                document.sample());
    }

    /** The heading of the section a place stands in; null before the first heading. */
    private static String headingAt(Report report, int offset) {
        String heading = null;
        for (Section section : report.sections()) {
            if (section.start() > offset) {
                break;
            }
            heading = section.heading();
        }
        return heading;
    }

    /**
     * Ids that begin alike and are short and Base64 for URLs take a third of the room in the index. Where two figures of a report would
     * have the same one, which happens in one of a million reports, the later one's is longer.
     */
    private static String id(String report, Instant since, String key, Set<String> taken) {
        byte[] digest = HexFormat.of().parseHex(Digest.id(report, since.toString(), key));
        String own = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        int length = OWN_PART;
        while (length < own.length() && taken.contains(own.substring(0, length))) {
            length++;
        }
        taken.add(own.substring(0, length));
        return report + "-" + own.substring(0, length);
    }

    private static ChangeEntry change(StatedChange change) {
        return change == null
                ? null
                : new ChangeEntry(
                        change.value().doubleValue(), change.unit(), change.quote(), change.start(), change.end());
    }
}
