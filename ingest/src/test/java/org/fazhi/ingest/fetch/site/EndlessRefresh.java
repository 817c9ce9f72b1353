package org.fazhi.ingest.fetch.site;

import java.io.IOException;

/** Every page sends its reader to a further one by itself. */
public final class EndlessRefresh implements Page {
    @Override
    public void answer(Exchange exchange) throws IOException {
        String number = exchange.target().replaceFirst(".*=", "");
        int page = number.matches("\\d+") ? Integer.parseInt(number) : 0;
        String order = "<meta http-equiv=\"refresh\" content=\"0; url=?n=" + (page + 1) + "\">";
        exchange.send(200, "<html><head>" + order + "</head></html>", "Content-Type: text/html; charset=utf-8");
    }
}
