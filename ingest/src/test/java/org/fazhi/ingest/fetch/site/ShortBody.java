package org.fazhi.ingest.fetch.site;

import java.io.IOException;

/** Promises more bytes than it sends. */
public final class ShortBody implements Page {
    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<html>half");
    }
}
