package org.fazhi.ingest.fetch.site;

import java.io.IOException;

/** One page with very many links. */
public final class ManyLinks implements Page {
    private final int links;

    public ManyLinks(int links) {
        this.links = links;
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        StringBuilder body = new StringBuilder("<html><body>");
        for (int i = 0; i < links; i++) {
            body.append("<a href=\"/many/")
                    .append(i)
                    .append(".html\">")
                    .append(i)
                    .append("</a>\n");
        }
        exchange.send(200, body.append("</body></html>").toString(), "Content-Type: text/html");
    }
}
