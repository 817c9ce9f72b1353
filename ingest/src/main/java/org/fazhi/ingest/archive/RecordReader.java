package org.fazhi.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.fazhi.ingest.Digest;
import org.netpreserve.jwarc.HttpMessage;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/** Reads unpacked records: ours, and those of other WARC writers that somebody puts beside them. */
final class RecordReader {
    private RecordReader() {}

    /** Finds the capture that a revisit refers to. */
    interface Originals {
        Optional<Entry> find(String url, Instant fetchedAt, String sha256);
    }

    /** What to take out of a record. */
    interface Reading<T> {
        T from(GzipMember member) throws IOException;
    }

    static <T> T at(Path folder, WarcPlace place, Reading<T> reading) {
        Path path = folder.resolve(place.file());
        try (FileChannel file = FileChannel.open(path)) {
            return reading.from(GzipMember.read(file, place.offset()));
        } catch (IOException e) {
            throw new ArchiveException(
                    "record at byte " + place.offset() + " of " + path + " cannot be read: " + Folders.reason(e), e);
        }
    }

    /** The capture that the record holds; empty for records that hold none, such as requests. */
    static Optional<Entry> entry(GzipMember member, WarcPlace place, Originals originals) throws IOException {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(member.content()))) {
            Optional<WarcRecord> record = reader.next();
            if (record.isEmpty()) {
                return Optional.empty();
            }
            if (record.get() instanceof WarcResponse response && isHttp(response)) {
                return Optional.of(response(response, place, member.end()));
            }
            if (record.get() instanceof WarcRevisit revisit) {
                return revisit(revisit, place, member.end(), originals);
            }
            if (record.get() instanceof WarcResource resource
                    && !resource.target().startsWith("urn:")) {
                return Optional.of(resource(resource, place, member.end()));
            }
            return Optional.empty();
        }
    }

    /** The body that the record itself holds, encodings taken off. */
    static byte[] body(GzipMember member) throws IOException {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(member.content()))) {
            WarcRecord record = reader.next().orElseThrow(() -> new GzipMember.Broken("empty record"));
            return record instanceof WarcCaptureRecord capture ? body(capture) : new byte[0];
        }
    }

    /** A header of the HTTP answer in the record. */
    static Optional<String> header(GzipMember member, String name) throws IOException {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(member.content()))) {
            WarcRecord record = reader.next().orElseThrow(() -> new GzipMember.Broken("empty record"));
            if (record instanceof WarcResponse response && isHttp(response)) {
                return response.http().headers().first(name);
            }
            return record instanceof WarcRevisit revisit ? httpHeaders(revisit).first(name) : Optional.empty();
        }
    }

    /** A header of the record itself. */
    static Optional<String> extension(GzipMember member, String name) throws IOException {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(member.content()))) {
            return reader.next().flatMap(record -> record.headers().first(name));
        }
    }

    private static boolean isHttp(WarcResponse response) {
        return response.contentType().base().equals(MediaType.HTTP);
    }

    private static byte[] body(WarcCaptureRecord record) throws IOException {
        if (!(record instanceof WarcResponse response)) {
            return record.body().stream().readAllBytes();
        }
        HttpMessage http = response.http();
        String encoding = http.headers().first("Content-Encoding").orElse("").strip();
        try (InputStream raw = http.body().stream()) {
            return switch (encoding) {
                case "gzip", "x-gzip" -> new GZIPInputStream(raw).readAllBytes();
                case "deflate" -> new InflaterInputStream(raw).readAllBytes();
                default -> raw.readAllBytes();
            };
        }
    }

    private static Entry response(WarcResponse record, WarcPlace place, long end) throws IOException {
        MessageHeaders headers = record.http().headers();
        int status = record.http().status();
        FetchedPage.ContentType type =
                FetchedPage.ContentType.of(headers.first("Content-Type").orElse(""));
        String sha256 = sha256(record);
        Capture capture = capture(record, status, type.mediaType(), type.charset(), sha256, place);
        return new Entry(capture, place, end, validators(headers));
    }

    private static Entry resource(WarcResource record, WarcPlace place, long end) throws IOException {
        String type = record.contentType().base().toString();
        return new Entry(capture(record, 200, type, null, sha256(record), place), place, end, Validators.NONE);
    }

    private static Optional<Entry> revisit(WarcRevisit record, WarcPlace place, long end, Originals originals)
            throws IOException {
        String sha256 = record.payloadDigest()
                .filter(RecordReader::isSha256)
                .map(WarcDigest::hex)
                .orElse(null);
        String url = record.headers().first("WARC-Refers-To-Target-URI").orElse(record.target());
        Optional<Entry> original = originals.find(url, record.refersToDate().orElse(null), sha256);
        return original.map(found -> revisitOf(found, record, place, end));
    }

    private static Entry revisitOf(Entry original, WarcRevisit record, WarcPlace place, long end) {
        Capture first = original.capture();
        MessageHeaders headers = httpHeaders(record);
        Capture capture = capture(record, first.status(), first.mediaType(), first.charset(), first.sha256(), place);
        Validators now = validators(headers);
        return new Entry(capture, original.payload(), end, now.any() ? now : original.validators());
    }

    private static MessageHeaders httpHeaders(WarcRevisit record) {
        try {
            return record.http().headers();
        } catch (IOException e) {
            return MessageHeaders.of();
        }
    }

    private static Capture capture(
            WarcCaptureRecord record, int status, String type, String charset, String sha256, WarcPlace place) {
        String url = record.target();
        String id = CaptureId.of(url, record.date(), status, sha256);
        return new Capture(id, url, record.date(), status, type, charset, sha256, place, origin(record.headers()));
    }

    private static Origin origin(MessageHeaders headers) {
        return new Origin(
                headers.first(RecordWriter.SOURCE).orElse(null),
                headers.first(RecordWriter.REGION).orElse(null),
                headers.first(RecordWriter.VIA).orElse(null));
    }

    static Validators validators(MessageHeaders headers) {
        return new Validators(
                headers.first("ETag").orElse(null),
                headers.first("Last-Modified").orElse(null));
    }

    private static String sha256(WarcCaptureRecord record) throws IOException {
        Optional<WarcDigest> digest = record.payloadDigest().filter(RecordReader::isSha256);
        return digest.isPresent() ? digest.get().hex() : Digest.of(body(record));
    }

    private static boolean isSha256(WarcDigest digest) {
        return digest.algorithm().replace("-", "").equalsIgnoreCase("sha256");
    }
}
