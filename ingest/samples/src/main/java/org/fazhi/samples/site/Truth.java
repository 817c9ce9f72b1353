package org.fazhi.samples.site;

import java.util.stream.Collectors;
import org.fazhi.samples.grammar.StatedFigure;
import org.fazhi.samples.report.Draft;
import org.fazhi.samples.report.Kind;

/** Writes what is true about a document as one line of JSON, for comparison with what extraction finds. */
final class Truth {
    private Truth() {}

    static String line(SampleReport report) {
        Draft draft = report.draft();
        String zone = draft.task().kind() == Kind.ZONE ? draft.task().unit() : null;
        return "{\"address\":" + quoted(report.address())
                + ",\"copyOf\":" + quoted(report.copyOf())
                + ",\"readable\":" + report.readable()
                + ",\"documentType\":" + quoted(draft.task().kind().documentType())
                + ",\"title\":" + quoted(draft.title())
                + ",\"issuer\":" + quoted(draft.issuer())
                + ",\"regionCode\":" + quoted(draft.task().place().code())
                + ",\"zone\":" + quoted(zone)
                + ",\"level\":" + quoted(draft.task().level())
                + ",\"reportYear\":" + draft.task().year()
                + ",\"publishedOn\":" + quoted(draft.publishedOn().toString())
                + ",\"layout\":" + quoted(draft.task().place().layout())
                + ",\"figures\":["
                + (report.readable()
                        ? draft.figures().stream().map(Truth::figure).collect(Collectors.joining(","))
                        : "")
                + "]}";
    }

    private static String figure(StatedFigure figure) {
        return "{\"code\":" + quoted(figure.code())
                + ",\"value\":" + figure.value().toPlainString()
                + ",\"unit\":" + quoted(figure.unit())
                + ",\"period\":" + quoted(figure.period())
                + ",\"subject\":" + quoted(figure.subject())
                + ",\"qualifier\":" + quoted(figure.qualifier())
                + ",\"quote\":" + quoted(figure.quote())
                + "}";
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
