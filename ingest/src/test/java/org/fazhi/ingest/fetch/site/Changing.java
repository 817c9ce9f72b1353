package org.fazhi.ingest.fetch.site;

import java.io.IOException;

/** Another text at every request. */
public final class Changing implements Page {
    @Override
    public void answer(Exchange exchange) throws IOException {
        String text = Site.article("version " + exchange.before(), "text " + exchange.before());
        exchange.send(200, text, "Content-Type: text/html");
    }
}
