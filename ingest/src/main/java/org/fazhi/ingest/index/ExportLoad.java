package org.fazhi.ingest.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.ingest.export.ExportFault;
import org.fazhi.ingest.export.ExportFolder;
import org.fazhi.mappings.document.CaptureDocument;
import org.fazhi.mappings.document.FigureDocument;
import org.fazhi.mappings.document.OutlineEntry;
import org.fazhi.mappings.document.ReportDocument;
import org.fazhi.mappings.document.SectionEntry;
import org.fazhi.mappings.engine.IndexJson;
import org.fazhi.mappings.install.IndexInstaller;
import org.fazhi.mappings.install.IndexSet;
import tools.jackson.databind.node.ObjectNode;

/**
 * From an export to the index, without the archive. The documents are those that were exported; what the stored documents leave out,
 * the folded words of the text, is made anew by the rules of this program.
 */
public final class ExportLoad {
    private final ElasticsearchClient client;
    private final IndexInstaller installer;

    /** @param prefix of the index names */
    public ExportLoad(ElasticsearchClient client, String prefix) {
        this.client = client;
        this.installer = new IndexInstaller(client, prefix);
    }

    /**
     * How many documents were loaded.
     *
     * @param reports documents of reports, earlier versions included
     * @param figures documents of figures, closed ones included
     * @param captures entries of the ledger
     */
    public record Loaded(long reports, long figures, long captures) {}

    /**
     * @throws ExportFault when the export is damaged or the engine would not take all of it; the old indices go on serving
     * @throws IOException when the engine goes away
     */
    public Loaded run(ExportFolder export) throws IOException {
        FreshIndices fresh = new FreshIndices(installer);
        Loaded result = fresh.filled(set -> fill(export, set));
        fresh.tidy(false);
        return result;
    }

    private Loaded fill(ExportFolder export, IndexSet set) throws IOException {
        try (BulkWriter bulk = new BulkWriter(client)) {
            HeldValues values = new HeldValues();
            long figures = export.figures(FigureDocument.class, figure -> {
                values.add(figure);
                bulk.put(set.figures(), figure.id(), figure, figure.id());
            });
            long reports = export.reports(ObjectNode.class, exported -> {
                ReportDocument stored = stored(exported);
                ReportDocument report = ReportDocuments.completed(stored, values.of(stored));
                bulk.put(set.reports(), report.documentId(), report, report.id());
            });
            long captures = export.captures(
                    CaptureDocument.class, capture -> bulk.put(set.captures(), capture.id(), capture, capture.id()));
            bulk.drain();
            client.indices().refresh(request -> request.index(new ArrayList<>(set.names())));
            requireAll(bulk, set, List.of(reports, figures, captures));
            return new Loaded(reports, figures, captures);
        }
    }

    /** The report with its outline in the stored form. */
    private static ReportDocument stored(ObjectNode exported) {
        List<SectionEntry> sections =
                List.of(IndexJson.mapper().treeToValue(exported.path("sections"), SectionEntry[].class));
        exported.set(
                "outline",
                IndexJson.mapper()
                        .valueToTree(
                                OutlineEntry.of(sections, exported.path("text").asString(""))));
        return IndexJson.mapper().treeToValue(exported, ReportDocument.class);
    }

    private void requireAll(BulkWriter bulk, IndexSet set, List<Long> expected) throws IOException {
        Optional<String> refused =
                bulk.rejected().entrySet().stream().findFirst().map(entry -> entry.getKey() + ": " + entry.getValue());
        if (refused.isPresent()) {
            throw new ExportFault("the engine would not take " + refused.get());
        }
        for (int i = 0; i < expected.size(); i++) {
            String index = set.names().get(i);
            long held = client.count(request -> request.index(index)).count();
            if (held != expected.get(i)) {
                throw new ExportFault(index + " holds " + held + " documents of " + expected.get(i)
                        + "; some of the export are doubled");
            }
        }
    }
}
