package org.fazhi.ingest.fetch.site;

import java.io.IOException;

/** Closes the connection after a good answer without having said so. */
public final class ClosesAfterReply implements Page {
    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.send(200, Site.article("page", "示例市人民政府的说明。"), "Content-Type: text/html; charset=utf-8");
        exchange.raw("");
    }
}
