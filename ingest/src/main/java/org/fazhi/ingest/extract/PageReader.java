package org.fazhi.ingest.extract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.ingest.Outcome;
import org.fazhi.ingest.Problem;
import org.fazhi.ingest.Stage;
import org.jsoup.Jsoup;

/** Reads a page or file of any supported format as printed. Thread-safe; nothing is thrown, a bad document is a problem. */
public final class PageReader {
    public Outcome<RawReport> read(Document document) {
        if (document.body().length == 0) {
            return Outcome.refused(new Problem(document.name(), Stage.EXTRACT, "empty", "the document has no bytes"));
        }
        org.jsoup.nodes.Document page = Jsoup.parse(new String(document.body(), StandardCharsets.UTF_8));
        List<Block> blocks = new ArrayList<>();
        for (String line : page.wholeText().split("\n")) {
            if (!line.isBlank()) {
                blocks.add(Block.paragraph(line.strip()));
            }
        }
        return Outcome.done(new RawReport(
                document.name(),
                document.url(),
                page.title(),
                Map.of(),
                List.of(),
                blocks,
                List.of(),
                List.of(),
                List.of(),
                false));
    }
}
