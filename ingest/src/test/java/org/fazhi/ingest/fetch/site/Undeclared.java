package org.fazhi.ingest.fetch.site;

import java.io.IOException;
import java.nio.charset.Charset;

/** A page in a charset that it does not declare. */
public final class Undeclared implements Page {
    private final String body;
    private final Charset charset;

    public Undeclared(String body, Charset charset) {
        this.body = body;
        this.charset = charset;
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.send(200, body.getBytes(charset), "Content-Type: text/html");
    }
}
