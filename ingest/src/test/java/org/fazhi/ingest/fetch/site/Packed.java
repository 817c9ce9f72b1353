package org.fazhi.ingest.fetch.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Sends a page packed with gzip or deflate. */
public final class Packed implements Page {
    private final String encoding;
    private final String body;

    public Packed(String encoding, String body) {
        this.encoding = encoding;
        this.body = body;
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out =
                encoding.equals("gzip") ? new GZIPOutputStream(packed) : new DeflaterOutputStream(packed)) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        }
        exchange.send(200, packed.toByteArray(), "Content-Type: text/html", "Content-Encoding: " + encoding);
    }
}
