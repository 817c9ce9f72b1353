package org.fazhi.ingest.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.fazhi.ingest.Digest;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Makes WARC 1.1 records (ISO 28500:2017), each packed as a gzip member of its own.
 *
 * <p>Bodies stand in the record with transfer and content encoding taken off, and the headers say so: the encodings move to
 * {@code X-Archive-Orig-…} and {@code Content-Length} is that of what stands there. So the payload digest is the digest of
 * the page whatever a server did to it on the way, and any reader gets the page.
 */
final class RecordWriter {
    static final String SOURCE = "Fazhi-Source";
    static final String REGION = "Fazhi-Region";
    static final String VIA = "Fazhi-Via";
    static final String FOLDER = "Fazhi-Folder";

    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\x00]+");
    private static final Set<String> CHANGED_HEADERS =
            lowerCase("Content-Encoding", "Transfer-Encoding", "Content-Length");

    private RecordWriter() {}

    private static Set<String> lowerCase(String... names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(List.of(names));
        return set;
    }

    static byte[] response(FetchedPage page, String sha256, UUID id) throws IOException {
        WarcResponse.Builder record = new WarcResponse.Builder(page.url());
        frame(record, page.fetchedAt(), id, page.origin());
        server(record, page);
        byte[] block = httpResponse(page, true);
        digests(record, sha256, block);
        return packed(record.body(MediaType.HTTP_RESPONSE, block).build());
    }

    static byte[] revisit(FetchedPage page, Entry original, UUID id) throws IOException {
        Capture first = original.capture();
        URI profile =
                page.status() == 304 ? WarcRevisit.SERVER_NOT_MODIFIED_1_1 : WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1;
        WarcRevisit.Builder record = new WarcRevisit.Builder(page.url(), profile)
                .setHeader("WARC-Refers-To-Target-URI", first.url())
                .setHeader("WARC-Refers-To-Date", first.fetchedAt().toString());
        frame(record, page.fetchedAt(), id, page.origin());
        server(record, page);
        byte[] block = httpResponse(page, false);
        digests(record, first.sha256(), block);
        return packed(record.body(MediaType.HTTP_RESPONSE, block).build());
    }

    static byte[] request(FetchedPage page, UUID answer) throws IOException {
        URI address = URI.create(page.url());
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        StringBuilder head = new StringBuilder("GET " + path + query + " HTTP/1.1\r\n");
        page.requestHeaders().forEach(header -> line(head, header.name(), header.value()));
        WarcRequest.Builder record = new WarcRequest.Builder(page.url()).concurrentTo(urn(answer));
        frame(record, page.fetchedAt(), UUID.randomUUID(), Origin.NONE);
        byte[] block = latin(head.append("\r\n"));
        digests(record, null, block);
        return packed(record.body(MediaType.HTTP_REQUEST, block).build());
    }

    static byte[] resource(String url, Instant at, LocalFile file, String sha256) throws IOException {
        WarcResource.Builder record = new WarcResource.Builder(URI.create(url));
        frame(record, at, UUID.randomUUID(), Origin.NONE);
        digests(record, sha256, file.body());
        extension(record, FOLDER, file.folder());
        return packed(
                record.body(MediaType.parse(file.mediaType()), file.body()).build());
    }

    static byte[] warcinfo(String file, Instant at) throws IOException {
        String fields = "software: fazhi-reports ingest\r\nformat: WARC File Format 1.1\r\n"
                + "conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n";
        return packed(new Warcinfo.Builder()
                .filename(file)
                .version(MessageVersion.WARC_1_1)
                .date(at)
                .body(MediaType.WARC_FIELDS, fields.getBytes(StandardCharsets.UTF_8))
                .build());
    }

    private static void frame(WarcCaptureRecord.AbstractBuilder<?, ?> record, Instant at, UUID id, Origin origin) {
        record.version(MessageVersion.WARC_1_1);
        record.date(at);
        record.recordId(id);
        extension(record, SOURCE, origin.source());
        extension(record, REGION, origin.region());
        extension(record, VIA, origin.via());
    }

    /** In hexadecimal: the padding that base 32 needs for this length is no character of a WARC token. */
    private static void digests(WarcCaptureRecord.AbstractBuilder<?, ?> record, String payload, byte[] block) {
        record.setHeader("WARC-Block-Digest", "sha256:" + Digest.of(block));
        if (payload != null) {
            record.setHeader("WARC-Payload-Digest", "sha256:" + payload);
        }
    }

    private static void extension(WarcCaptureRecord.AbstractBuilder<?, ?> record, String name, String value) {
        if (value != null) {
            record.setHeader(name, value);
        }
    }

    private static void server(WarcCaptureRecord.AbstractBuilder<?, ?> record, FetchedPage page) {
        if (page.server() != null) {
            record.ipAddress(page.server());
        }
    }

    private static byte[] httpResponse(FetchedPage page, boolean withBody) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + page.status() + ' ' + oneLine(page.reason()) + "\r\n");
        for (FetchedPage.Header header : page.headers()) {
            boolean moved = withBody && CHANGED_HEADERS.contains(header.name());
            line(head, moved ? "X-Archive-Orig-" + header.name() : header.name(), header.value());
        }
        if (withBody) {
            line(head, "Content-Length", String.valueOf(page.body().length));
        }
        byte[] start = latin(head.append("\r\n"));
        if (!withBody) {
            return start;
        }
        byte[] whole = new byte[start.length + page.body().length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(page.body(), 0, whole, start.length, page.body().length);
        return whole;
    }

    private static void line(StringBuilder head, String name, String value) {
        head.append(oneLine(name)).append(": ").append(oneLine(value)).append("\r\n");
    }

    /** A header of a hostile server must not start a header of ours. */
    private static String oneLine(String value) {
        return value == null ? "" : BREAKS.matcher(value).replaceAll(" ");
    }

    private static byte[] latin(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static URI urn(UUID id) {
        return URI.create("urn:uuid:" + id);
    }

    private static byte[] packed(WarcRecord record) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(plain), WarcCompression.NONE)) {
            writer.write(record);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.size() / 3 + 64);
        try (OutputStream gzip = new QuickGzip(bytes)) {
            plain.writeTo(gzip);
        }
        return bytes.toByteArray();
    }

    /** Level 3 costs about half the time of the default level and little more room. */
    private static final class QuickGzip extends GZIPOutputStream {
        QuickGzip(OutputStream out) throws IOException {
            super(out, 1 << 13);
            def.setLevel(3);
        }
    }
}
