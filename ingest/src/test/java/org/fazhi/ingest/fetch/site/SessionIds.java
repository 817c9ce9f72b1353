package org.fazhi.ingest.fetch.site;

import java.io.IOException;

/** Writes a new session id into each of its links at each request. */
public final class SessionIds implements Page {
    private final String[] targets;

    public SessionIds(String... targets) {
        this.targets = targets;
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        StringBuilder body = new StringBuilder("<html><body>");
        for (String target : targets) {
            String id = Long.toHexString(System.nanoTime());
            body.append("<a href=\"")
                    .append(target)
                    .append(";jsessionid=")
                    .append(id)
                    .append("\">示例栏目公开条目</a>");
        }
        exchange.send(200, body.append("</body></html>").toString(), "Content-Type: text/html; charset=utf-8");
    }
}
