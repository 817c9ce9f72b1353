package org.fazhi.ingest.fetch.site;

import java.io.IOException;

/** Sends on to another address, wherever that is. */
public final class RedirectTo implements Page {
    private final String target;

    public RedirectTo(String target) {
        this.target = target;
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.send(302, "", "Location: " + target);
    }
}
