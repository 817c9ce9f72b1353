package org.fazhi.ingest.fetch.site;

import java.io.IOException;

/** A header line that never ends. */
public final class HugeHeaders implements Page {
    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.raw("HTTP/1.1 200 OK\r\nX-Long: " + "a".repeat(1 << 20) + "\r\n\r\n");
    }
}
