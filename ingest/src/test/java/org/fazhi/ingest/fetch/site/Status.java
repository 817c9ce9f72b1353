package org.fazhi.ingest.fetch.site;

import java.io.IOException;

/** Answers with a status, a number of times, and with a page after that. */
public final class Status implements Page {
    private final int status;
    private final int times;
    private final String[] lines;

    public Status(int status, int times, String... lines) {
        this.status = status;
        this.times = times;
        this.lines = lines;
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        if (exchange.before() < times) {
            exchange.send(status, "<html>status " + status + "</html>", lines);
        } else {
            exchange.send(200, Site.article("status", "text"), "Content-Type: text/html");
        }
    }
}
