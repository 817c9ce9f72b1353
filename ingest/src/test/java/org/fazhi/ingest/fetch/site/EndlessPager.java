package org.fazhi.ingest.fetch.site;

import java.io.IOException;

/** A list that always has a next page; behind the true ones these are empty. */
public final class EndlessPager implements Page {
    private final int truePages;
    private final int entries;

    public EndlessPager(int truePages, int entries) {
        this.truePages = truePages;
        this.entries = entries;
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        String number = exchange.target().replaceFirst(".*=", "");
        int page = number.matches("\\d+") ? Integer.parseInt(number) : 1;
        StringBuilder body = new StringBuilder("<html><body>");
        for (int i = 0; page <= truePages && i < entries; i++) {
            String target = "/article/" + page + "/" + i;
            body.append("<li><a href=\"")
                    .append(target)
                    .append("\">示例市公开栏目条目 ")
                    .append(target)
                    .append("</a></li>");
        }
        body.append("<a href=\"?page=").append(page + 1).append("\">下一页</a></body></html>");
        exchange.send(200, body.toString(), "Content-Type: text/html; charset=utf-8");
    }
}
