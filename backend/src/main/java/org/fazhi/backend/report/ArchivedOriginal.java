package org.fazhi.backend.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.backend.language.Wording;
import org.fazhi.backend.problem.ApiProblem;
import org.fazhi.mappings.document.CaptureEntry;
import org.fazhi.mappings.document.ReportDocument;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Reads archived originals out of the WARC files. They are strangers' pages: always a download, never sniffed, and sandboxed in
 * case a browser shows them all the same.
 */
@Component
class ArchivedOriginal {
    private static final Logger LOG = LoggerFactory.getLogger(ArchivedOriginal.class);
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final Map<String, String> ENDINGS = Map.of(
            "text/html", ".html",
            "application/xhtml+xml", ".html",
            "application/pdf", ".pdf",
            "text/plain", ".txt",
            "application/msword", ".doc",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");

    private final ReportReading reports;
    private final @Nullable Path archive;

    ArchivedOriginal(ReportReading reports, @Value("${fazhi.archive:}") String archive) {
        this.reports = reports;
        this.archive =
                archive.isBlank() ? null : Path.of(archive).toAbsolutePath().normalize();
    }

    ResponseEntity<byte[]> answer(String id, @Nullable String capture) {
        ReportDocument report = reports.document(id);
        CaptureEntry entry = chosen(report, capture)
                .orElseThrow(() -> capture == null
                        ? ApiProblem.missing(
                                "no-capture", new Wording("没有这份报告的抓取记录。", "No capture of this report is known."))
                        : ApiProblem.notFound(new Wording("本报告的抓取记录", "capture of this report"), capture));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(entry))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Archived-Media-Type", headerSafe(entry.mediaType()))
                .header("X-Archived-At", String.valueOf(entry.fetchedAt()))
                .cacheControl(CacheControl.noCache())
                .body(body(entry));
    }

    /** The newest capture that has a body of its own, or the one asked for. */
    private static Optional<CaptureEntry> chosen(ReportDocument report, @Nullable String capture) {
        List<CaptureEntry> captures = report.captures() == null ? List.of() : report.captures();
        if (capture != null && !capture.isBlank()) {
            return captures.stream().filter(entry -> entry.id().equals(capture)).findFirst();
        }
        return captures.stream()
                .filter(entry -> entry.status() == 200)
                .max(Comparator.comparing(CaptureEntry::fetchedAt))
                .or(() -> captures.stream().findFirst());
    }

    private byte[] body(CaptureEntry entry) {
        if (archive == null || !Files.isDirectory(archive)) {
            throw ApiProblem.missing(
                    "archive-away",
                    new Wording("本服务器上没有原件存档。", "The archive of originals is not at hand on this server."));
        }
        Path file = archive.resolve(entry.file()).normalize();
        if (!file.startsWith(archive) || !Files.isRegularFile(file)) {
            throw ApiProblem.missing(
                    "archive-away",
                    new Wording(
                            "本服务器上没有这次抓取的存档文件。", "The archive file of this capture is not at hand on this server."));
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.position(entry.offset());
            try (WarcReader reader = new WarcReader(channel)) {
                return payload(reader.next().orElse(null));
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("cannot read capture {} from {}: {}", entry.id(), entry.file(), e.toString());
            throw ApiProblem.missing(
                    "archive-damaged", new Wording("存档的原件无法读取。", "The archived original could not be read."));
        }
    }

    private static byte[] payload(@Nullable WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            try (var body = response.http().body().stream()) {
                return body.readNBytes(LARGEST);
            }
        }
        if (record instanceof WarcTargetRecord target) {
            Optional<WarcPayload> payload = target.payload();
            if (payload.isPresent()) {
                try (var body = payload.get().body().stream()) {
                    return body.readNBytes(LARGEST);
                }
            }
        }
        throw ApiProblem.missing(
                "no-body",
                new Wording("这次抓取没有正文：页面未曾变化。", "This capture has no body of its own: the page had not changed."));
    }

    private static String disposition(CaptureEntry entry) {
        String type = entry.mediaType() == null ? "" : entry.mediaType();
        String name = entry.id().replaceAll("[^A-Za-z0-9._-]", "_") + ENDINGS.getOrDefault(type, ".bin");
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    private static String headerSafe(@Nullable String mediaType) {
        return mediaType == null ? "" : mediaType.replaceAll("[^\\x20-\\x7e]", "");
    }
}
