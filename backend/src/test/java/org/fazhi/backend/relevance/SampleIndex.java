package org.fazhi.backend.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.fazhi.ingest.Pipeline;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.ingest.archive.FetchedPage;
import org.fazhi.ingest.archive.FetchedPage.Header;
import org.fazhi.ingest.archive.Origin;
import org.fazhi.ingest.index.IndexLoad;
import org.fazhi.ingest.index.LoadListener;
import org.fazhi.mappings.engine.Engine;
import org.fazhi.mappings.engine.EngineAddress;
import org.fazhi.samples.site.SampleCorpus;
import org.fazhi.samples.site.SampleReport;

/** The sample corpus, read by the real pipeline out of a real archive. */
final class SampleIndex {
    private static final Instant FETCHED = Instant.parse("2026-01-10T08:00:00Z");
    private static final LoadListener SILENT = new LoadListener() {
        @Override
        public void started(int addresses) {
            // Nobody watches.
        }

        @Override
        public void read(boolean refused) {
            // Nobody watches.
        }
    };

    private SampleIndex() {}

    /** Archives the sample pages in the folder and indexes them behind the aliases of the prefix. */
    static void build(String engineUrl, String prefix, Path folder) throws IOException {
        try (Archive archive = Archive.open(folder)) {
            SampleCorpus.province(SampleCorpus.SEED).forEach(report -> archive.append(page(report)));
        }
        try (Engine engine = Engine.open(EngineAddress.of(engineUrl, System.getenv()));
                Archive archive = Archive.read(folder)) {
            new IndexLoad(archive, engine.client(), prefix, Pipeline.load(), 2).run(true, SILENT);
            engine.client().indices().refresh(request -> request.index(prefix + "-*"));
        }
    }

    private static FetchedPage page(SampleReport report) {
        return new FetchedPage(
                "https://sample.example.org" + report.address(),
                FETCHED,
                200,
                "OK",
                List.of(new Header("Host", "sample.example.org")),
                List.of(new Header("Content-Type", report.contentType())),
                report.bytes(),
                null,
                Origin.NONE);
    }
}
