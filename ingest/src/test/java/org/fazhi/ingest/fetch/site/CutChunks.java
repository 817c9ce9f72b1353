package org.fazhi.ingest.fetch.site;

import java.io.IOException;

/** Hangs up in the middle of a chunked body. */
public final class CutChunks implements Page {
    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.raw(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n400\r\n<html>half");
    }
}
