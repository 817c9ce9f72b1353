package org.fazhi.ingest.fetch.site;

import java.io.IOException;

/** Every day links to the next and to the one before. */
public final class CalendarTrap implements Page {
    @Override
    public void answer(Exchange exchange) throws IOException {
        String number = exchange.target().replaceFirst(".*=", "");
        int day = number.matches("-?\\d+") ? Integer.parseInt(number) : 0;
        String path = exchange.target().replaceFirst("\\?.*", "");
        String links = "<a href=\"" + path + "?day=" + (day + 1) + "\">后一天</a> <a href=\"" + path + "?day=" + (day - 1)
                + "\">前一天</a>";
        exchange.send(200, "<html><body>" + links + "</body></html>", "Content-Type: text/html; charset=utf-8");
    }
}
