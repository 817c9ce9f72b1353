package org.fazhi.ingest.fetch.site;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;

/** A body without a length that never ends. */
public final class EndlessBody implements Page {
    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.out()
                .write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n".getBytes(US_ASCII));
        byte[] block = "a".repeat(1 << 14).getBytes(US_ASCII);
        for (int i = 0; i < 10_000; i++) {
            exchange.out().write(block);
        }
    }
}
