package org.fazhi.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fazhi.ingest.extract.Document;
import org.fazhi.ingest.extract.Link;
import org.fazhi.ingest.extract.PageReader;
import org.fazhi.ingest.extract.RawReport;
import org.fazhi.ingest.figures.Figure;
import org.fazhi.ingest.figures.FigureReader;
import org.fazhi.ingest.normalise.Reading;
import org.fazhi.ingest.normalise.ReportReader;
import org.fazhi.mappings.vocabulary.Indicators;

/**
 * The order of the stages: extract, normalise, figures. The only place that knows it. Thread-safe; a document that cannot be read
 * comes back as a problem, whatever went wrong.
 */
public final class Pipeline {
    /** Pages of one article; the longest seen have a dozen, and a pager that leads in circles must end. */
    private static final int MOST_PAGES = 50;

    /** A page with less text than this only announces its attachment; measured on real pages of one line. */
    private static final int SHORT_TEXT = 300;

    /** With less than this the page says nothing itself, and what is wrong with its attachment is what is wrong with the report. */
    private static final int NO_TEXT = 60;

    private final PageReader pages;
    private final ReportReader reports;
    private final FigureReader figures;

    public Pipeline(PageReader pages, ReportReader reports, FigureReader figures) {
        this.pages = pages;
        this.reports = reports;
        this.figures = figures;
    }

    /** With the vocabulary that index-mappings ships. */
    public static Pipeline load() {
        return new Pipeline(new PageReader(), ReportReader.load(), new FigureReader(Indicators.load()));
    }

    /** A document on its own. */
    public Outcome<ReadReport> read(Document document) {
        return read(document, url -> Optional.empty());
    }

    /**
     * A document together with what belongs to it.
     *
     * @param document the page
     * @param neighbour gives the document at an address when it is at hand: a further page or an attachment
     */
    public Outcome<ReadReport> read(Document document, Function<String, Optional<Document>> neighbour) {
        try {
            return pages.read(document).then(raw -> {
                if (raw.looksLikeList()) {
                    return Outcome.refused(new Problem(
                            document.name(), Stage.EXTRACT, "list-page", "a list of articles, not an article"));
                }
                List<String> parts = new ArrayList<>();
                return withAttachment(withNextPages(raw, neighbour, parts), neighbour, parts)
                        .then(whole -> finish(whole, parts));
            });
        } catch (RuntimeException | StackOverflowError e) {
            return Outcome.refused(new Problem(
                    document.name(), Stage.EXTRACT, "unexpected", "could not be read, please report it: " + e + at(e)));
        }
    }

    /** Whose report a document without readable text seems to be, from its title, labels and address; has no text and no figures. */
    public Reading outline(Document document) {
        return reports.read(pages.outline(document));
    }

    private Outcome<ReadReport> finish(RawReport raw, List<String> parts) {
        Reading reading = reports.read(raw);
        if (reading.report().text().isBlank()) {
            return Outcome.refused(
                    new Problem(raw.name(), Stage.NORMALISE, "no-text", "no text is left beside the page's furniture"));
        }
        List<Figure> found = figures.read(reading.report());
        return Outcome.done(new ReadReport(raw, reading, found, List.copyOf(parts)));
    }

    private RawReport withNextPages(
            RawReport first, Function<String, Optional<Document>> neighbour, List<String> parts) {
        RawReport whole = first;
        List<String> waiting = new ArrayList<>(first.nextPages());
        while (!waiting.isEmpty() && parts.size() < MOST_PAGES) {
            String url = waiting.remove(0);
            Optional<RawReport> next = parts.contains(url) || url.equals(first.url())
                    ? Optional.empty()
                    : neighbour.apply(url).flatMap(page -> pages.read(page).result());
            if (next.isPresent()) {
                parts.add(url);
                whole = whole.join(next.get());
                next.get().nextPages().stream()
                        .filter(link -> !parts.contains(link) && !waiting.contains(link))
                        .forEach(waiting::add);
            }
        }
        return whole;
    }

    private Outcome<RawReport> withAttachment(
            RawReport page, Function<String, Optional<Document>> neighbour, List<String> parts) {
        int length =
                page.blocks().stream().mapToInt(block -> block.text().length()).sum();
        if (length >= SHORT_TEXT) {
            return Outcome.done(page);
        }
        Outcome<RawReport> best = Outcome.done(page);
        for (Link link : page.attachments()) {
            Optional<Document> document = neighbour.apply(link.url());
            if (document.isPresent()) {
                Outcome<RawReport> attached = pages.read(document.get());
                if (attached.result().isPresent()) {
                    parts.add(link.url());
                    return Outcome.done(page.join(attached.result().get()));
                }
                best = length < NO_TEXT ? attached : best;
            }
        }
        return best;
    }

    private static String at(Throwable e) {
        return e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
    }
}
