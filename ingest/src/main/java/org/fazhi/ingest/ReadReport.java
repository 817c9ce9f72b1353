package org.fazhi.ingest;

import java.util.List;
import org.fazhi.ingest.extract.RawReport;
import org.fazhi.ingest.figures.Figure;
import org.fazhi.ingest.normalise.Reading;
import org.fazhi.ingest.normalise.Report;

/**
 * A document that went through all stages.
 *
 * @param raw the page as printed
 * @param reading what it says of itself, with the evidence
 * @param figures the values it states
 * @param parts addresses of further pages and attachments that were read together with it
 */
public record ReadReport(RawReport raw, Reading reading, List<Figure> figures, List<String> parts) {
    public Report report() {
        return reading.report();
    }
}
