package org.fazhi.ingest.fetch.site;

import java.io.IOException;

/** Takes the request and never says a word. */
public final class Silence implements Page {
    @Override
    public void answer(Exchange exchange) throws IOException {
        while (exchange.in().read() >= 0) {
            // until the crawl hangs up
        }
    }
}
