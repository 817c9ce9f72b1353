package org.fazhi.backend.figure;

import java.util.List;
import org.fazhi.backend.engine.EngineGateway;
import org.fazhi.backend.engine.Found;
import org.fazhi.mappings.document.FigureDocument;
import tools.jackson.databind.JsonNode;

/** Figures out of the engine's answers: their stored form does not repeat the id. */
public final class FigureHits {
    private FigureHits() {}

    public static List<FigureDocument> of(Found<FigureDocument> found) {
        return found.found().stream().map(hit -> hit.source().withId(hit.id())).toList();
    }

    /** The same of one of several searches that went together. */
    public static List<FigureDocument> among(Found<JsonNode> found) {
        return found.found().stream()
                .map(hit -> EngineGateway.as(hit.source(), FigureDocument.class).withId(hit.id()))
                .toList();
    }
}
