package org.fazhi.ingest.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.ingest.Digest;
import org.fazhi.ingest.Outcome;
import org.fazhi.ingest.Pipeline;
import org.fazhi.ingest.Problem;
import org.fazhi.ingest.ReadReport;
import org.fazhi.ingest.Stage;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.ingest.archive.ArchiveException;
import org.fazhi.ingest.archive.Capture;
import org.fazhi.ingest.extract.Document;
import org.fazhi.ingest.normalise.Reading;
import org.fazhi.mappings.document.CaptureDocument;

/** Reads the captures of an address in the order of time and tells where the content changed. Thread-safe. */
final class ArticleReader {
    private static final Set<String> WITHOUT_TEXT = Set.of("unreadable", "encrypted");

    private final Archive archive;
    private final Pipeline pipeline;

    ArticleReader(Archive archive, Pipeline pipeline) {
        this.archive = archive;
        this.pipeline = pipeline;
    }

    ArticleReading read(Article article) {
        List<Version> versions = new ArrayList<>();
        List<CaptureDocument> ledger = new ArrayList<>();
        String bytes = null;
        for (Capture capture : article.captures()) {
            Answer answer = Answer.of(capture);
            if (answer != Answer.PAGE) {
                ledger.add(entry(capture, answer.outcome(), null, null));
            } else if (capture.sha256().equals(bytes)) {
                last(versions).captures().add(capture);
                ledger.add(entry(capture, "indexed", null, last(versions)));
            } else {
                Outcome<ReadReport> outcome = document(capture).then(page -> pipeline.read(page, this::neighbour));
                outcome.result().ifPresent(read -> add(versions, capture, read));
                ledger.add(outcome.refusal()
                        .map(problem -> refused(capture, problem))
                        .orElseGet(() -> entry(capture, "indexed", null, last(versions))));
                bytes = outcome.result().isPresent() ? capture.sha256() : null;
            }
        }
        boolean gone = Answer.of(article.captures().get(article.captures().size() - 1)) == Answer.GONE;
        return new ArticleReading(
                article, versions, gone, versions.isEmpty() ? unreadable(article, ledger) : null, ledger);
    }

    /** There is a report, but no machine can read it: that is another kind of blank than a report nobody found. */
    private Reading unreadable(Article article, List<CaptureDocument> ledger) {
        for (int i = ledger.size() - 1; i >= 0; i--) {
            if (ledger.get(i).code() != null
                    && WITHOUT_TEXT.contains(ledger.get(i).code())) {
                return document(article.captures().get(i))
                        .result()
                        .map(pipeline::outline)
                        .orElse(null);
            }
        }
        return null;
    }

    private static Version last(List<Version> versions) {
        return versions.get(versions.size() - 1);
    }

    /** Other bytes with the same text, such as a page whose visit counter moved, are no new version. */
    private static void add(List<Version> versions, Capture capture, ReadReport read) {
        String fingerprint = Fingerprint.of(read.report().text());
        if (!versions.isEmpty() && last(versions).fingerprint().equals(fingerprint)) {
            last(versions).captures().add(capture);
        } else {
            versions.add(Version.start(fingerprint, read, capture));
        }
    }

    private Outcome<Document> document(Capture capture) {
        try {
            String url = capture.url().startsWith("file:") ? null : capture.url();
            return Outcome.done(
                    new Document(capture.url(), url, capture.mediaType(), capture.charset(), archive.body(capture)));
        } catch (ArchiveException e) {
            return Outcome.refused(new Problem(capture.url(), Stage.ARCHIVE, "unreadable-record", e.getMessage()));
        }
    }

    private Optional<Document> neighbour(String url) {
        return archive.latestPage(url).flatMap(capture -> document(capture).result());
    }

    private static CaptureDocument refused(Capture capture, Problem problem) {
        return entry(capture, problem.code().equals("list-page") ? "list" : "refused", problem, null);
    }

    private static CaptureDocument entry(Capture capture, String outcome, Problem problem, Version version) {
        return new CaptureDocument(
                capture.id(),
                capture.url(),
                capture.fetchedAt(),
                capture.status(),
                outcome,
                problem == null ? null : problem.stage().word(),
                problem == null ? null : problem.code(),
                problem == null ? null : problem.reason(),
                version == null ? null : version.fingerprint(),
                version == null ? null : Digest.id(capture.url()),
                version == null ? null : version.read().parts());
    }
}
