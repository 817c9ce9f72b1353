package org.fazhi.ingest.fetch.site;

import java.io.IOException;

/** Ends the connection with a reset instead of an answer. */
public final class Reset implements Page {
    private final int times;

    public Reset() {
        this(Integer.MAX_VALUE);
    }

    /** @param times after which it answers properly */
    public Reset(int times) {
        this.times = times;
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        if (exchange.before() < times) {
            exchange.reset();
        } else {
            exchange.send(200, Site.article("back", "text"), "Content-Type: text/html");
        }
    }
}
