package org.fazhi.backend.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.backend.Portal;
import org.fazhi.mappings.engine.IndexJson;

/** A server over the sample corpus, and the documents it holds as it gives them. */
final class SamplePortal implements AutoCloseable {
    private final Portal portal;
    private final Map<String, Judged> documents = new LinkedHashMap<>();

    private SamplePortal(Portal portal) {
        this.portal = portal;
    }

    static SamplePortal start(String engineUrl, String prefix, Path archive) throws IOException {
        SampleIndex.build(engineUrl, prefix, archive);
        SamplePortal sample = new SamplePortal(Portal.start(engineUrl, prefix, "--fazhi.archive=" + archive));
        for (String id : sample.everything()) {
            sample.documents.put(
                    id, new Judged(sample.portal.get("/api/v1/reports/" + id).json()));
        }
        return sample;
    }

    Map<String, Judged> documents() {
        return documents;
    }

    /** Ids of a page of reports, in order. */
    List<String> ids(String... parameters) {
        Portal.Answer answer = portal.get("/api/v1/reports", parameters);
        assertEquals(200, answer.status(), answer.response().body());
        List<String> ids = new ArrayList<>();
        answer.json().path("items").forEach(item -> ids.add(item.path("id").asString()));
        return ids;
    }

    /** Ids of all reports that are found, without any limit. */
    List<String> everything(String... parameters) {
        List<String> all = new ArrayList<>(List.of(parameters));
        all.addAll(List.of("format", "ndjson"));
        return portal.get("/api/v1/reports", all.toArray(String[]::new))
                .response()
                .body()
                .lines()
                .map(line -> IndexJson.mapper().readTree(line).path("id").asString())
                .toList();
    }

    HttpResponse<byte[]> bytes(String path) {
        return portal.bytes(path);
    }

    @Override
    public void close() {
        portal.close();
    }
}
