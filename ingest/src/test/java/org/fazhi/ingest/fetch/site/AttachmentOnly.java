package org.fazhi.ingest.fetch.site;

import java.io.IOException;

/** An article that says nothing itself: its report is a document behind a link. */
public final class AttachmentOnly implements Page {
    private final String link;

    /** @param link the markup of the link */
    public AttachmentOnly(String link) {
        this.link = link;
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        String body = "<html><head><title>示例市报告</title></head><body><h1>示例市报告</h1>" + link + "</body></html>";
        exchange.send(200, body, "Content-Type: text/html; charset=utf-8");
    }
}
