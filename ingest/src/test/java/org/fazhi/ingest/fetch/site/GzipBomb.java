package org.fazhi.ingest.fetch.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** A small body that unpacks to a huge one. */
public final class GzipBomb implements Page {
    private final int megabytes;

    public GzipBomb(int megabytes) {
        this.megabytes = megabytes;
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] zeroes = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                gzip.write(zeroes);
            }
        }
        exchange.send(200, packed.toByteArray(), "Content-Type: text/html", "Content-Encoding: gzip");
    }
}
