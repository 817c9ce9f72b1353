package org.fazhi.ingest.fetch.site;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;

/** Sends one byte at a time, for ever, so that no read ever times out. */
public final class Drip implements Page {
    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.out()
                .write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n"
                        .getBytes(US_ASCII));
        exchange.out().flush();
        for (int i = 0; i < 100_000; i++) {
            exchange.out().write('a');
            exchange.out().flush();
            exchange.pause(20);
        }
    }
}
