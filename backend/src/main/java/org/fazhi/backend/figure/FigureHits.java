package org.fazhi.backend.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.backend.engine.EngineGateway;
import org.fazhi.backend.engine.Found;
import org.fazhi.mappings.document.FigureDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Figures as the engine hands them over: one part of each in its stored form, the other in columns, the id beside both. */
public final class FigureHits {
    private FigureHits() {}

    /** The search, asking for both parts of each figure. */
    public static Map<String, Object> wanted(Map<String, ?> search) {
        Map<String, Object> body = new LinkedHashMap<>(search);
        body.put("docvalue_fields", FigureDocument.COLUMNS);
        return body;
    }

    public static List<FigureDocument> of(Found<FigureDocument> found) {
        return found.found().stream()
                .map(hit -> hit.stored().with(hit.id(), hit.columns()))
                .toList();
    }

    /** The same of one of several searches that went together. */
    public static List<FigureDocument> among(Found<JsonNode> found) {
        return found.found().stream()
                .map(hit -> {
                    ObjectNode both = ((ObjectNode) hit.stored()).setAll((ObjectNode) hit.columns());
                    FigureDocument figure = EngineGateway.as(both, FigureDocument.class);
                    return figure.with(hit.id(), figure);
                })
                .toList();
    }
}
