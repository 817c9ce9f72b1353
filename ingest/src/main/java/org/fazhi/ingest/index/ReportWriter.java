package org.fazhi.ingest.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fazhi.mappings.document.FigureDocument;
import org.fazhi.mappings.document.ReportDocument;
import org.fazhi.mappings.install.IndexSet;

/** Writes a report with its figures, and takes away what an earlier run wrote of it and no longer holds. Thread-safe. */
final class ReportWriter {
    private static final int PAGE = 5_000;

    private final ElasticsearchClient client;
    private final IndexSet indices;
    private final BulkWriter bulk;
    private final ReportDocuments reports;
    private final FigureDocuments figures;

    ReportWriter(
            ElasticsearchClient client,
            IndexSet indices,
            BulkWriter bulk,
            ReportDocuments reports,
            FigureDocuments figures) {
        this.client = client;
        this.indices = indices;
        this.bulk = bulk;
        this.reports = reports;
        this.figures = figures;
    }

    /**
     * @param id of the report
     * @param urls its addresses, its own first
     * @param reading its contents
     * @param known whether an earlier run may have written it
     */
    void write(String id, List<String> urls, ArticleReading reading, boolean known) throws IOException {
        Set<String> stale = known ? documents(indices.reports(), "id", id) : new HashSet<>();
        Set<String> staleFigures = known ? documents(indices.figures(), "reportId", id) : new HashSet<>();
        List<ReportDocument> versions = reports.of(id, urls, reading);
        for (ReportDocument version : versions) {
            bulk.put(indices.reports(), version.documentId(), version, id);
            stale.remove(version.documentId());
        }
        for (FigureDocument figure : figures.of(versions, reading)) {
            bulk.put(indices.figures(), figure.id(), figure, id);
            staleFigures.remove(figure.id());
        }
        delete(stale, staleFigures);
    }

    /** Takes a report away that turned out to be a copy or a part of another one. */
    void remove(String id) throws IOException {
        delete(documents(indices.reports(), "id", id), documents(indices.figures(), "reportId", id));
    }

    private void delete(Set<String> reportDocuments, Set<String> figureDocuments) throws IOException {
        for (String document : reportDocuments) {
            bulk.delete(indices.reports(), document);
        }
        for (String document : figureDocuments) {
            bulk.delete(indices.figures(), document);
        }
    }

    /** Ids of the engine's documents with a value, all of them, page by page. */
    private Set<String> documents(String index, String field, String value) throws IOException {
        Set<String> ids = new HashSet<>();
        Query query = Query.of(q -> q.term(term -> term.field(field).value(value)));
        List<FieldValue> after = new ArrayList<>();
        int found;
        do {
            SearchResponse<Void> page = client.search(
                    request -> {
                        request.index(index)
                                .query(query)
                                .source(source -> source.fetch(false))
                                .size(PAGE)
                                .sort(sort -> sort.field(by -> by.field("_doc").order(SortOrder.Asc)));
                        return after.isEmpty() ? request : request.searchAfter(after);
                    },
                    Void.class);
            found = page.hits().hits().size();
            page.hits().hits().forEach(hit -> ids.add(hit.id()));
            after.clear();
            if (found > 0) {
                after.addAll(page.hits().hits().get(found - 1).sort());
            }
        } while (found == PAGE);
        return ids;
    }
}
