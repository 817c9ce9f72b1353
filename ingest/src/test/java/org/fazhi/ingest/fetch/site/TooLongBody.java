package org.fazhi.ingest.fetch.site;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;

/** Sends more bytes than it promised and keeps the connection open. */
public final class TooLongBody implements Page {
    @Override
    public void answer(Exchange exchange) throws IOException {
        String text = Site.article("long", "text");
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + text.length() + "\r\n\r\n";
        exchange.out().write((head + text + "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged").getBytes(US_ASCII));
        exchange.out().flush();
    }
}
