package org.fazhi.ingest.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.mappings.document.FigureDocument;
import org.fazhi.mappings.document.ReportDocument;

/**
 * Which values of its own year each version of a report states, read back from its figures: a statement that later versions repeat is
 * kept once.
 */
final class HeldValues {
    private record Held(String code, double value, int version, Instant from, Instant to) {
        boolean in(ReportDocument report) {
            return version == report.version()
                    || version > report.version()
                            && !from.isAfter(report.validFrom())
                            && (to == null || to.isAfter(report.validFrom()));
        }
    }

    private final Map<String, List<Held>> byReport = new HashMap<>();

    void add(FigureDocument figure) {
        if (figure.year() != null && figure.year().equals(figure.reportYear())) {
            byReport.computeIfAbsent(figure.reportId(), id -> new ArrayList<>())
                    .add(new Held(
                            figure.code(),
                            figure.value(),
                            figure.reportVersion(),
                            figure.validFrom(),
                            figure.validTo()));
        }
    }

    Map<String, List<Double>> of(ReportDocument report) {
        return byReport.getOrDefault(report.id(), List.of()).stream()
                .filter(held -> held.in(report))
                .collect(Collectors.groupingBy(
                        Held::code, TreeMap::new, Collectors.mapping(Held::value, Collectors.toList())));
    }
}
