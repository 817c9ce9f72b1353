package org.fazhi.ingest.fetch.site;

import java.io.IOException;

/** Sends on to an address that sends on to an address, never twice the same. */
public final class EndlessRedirects implements Page {
    @Override
    public void answer(Exchange exchange) throws IOException {
        String number = exchange.target().replaceFirst(".*=", "");
        int next = number.matches("\\d+") ? Integer.parseInt(number) + 1 : 1;
        exchange.send(302, "", "Location: " + exchange.target().replaceFirst("\\?.*", "") + "?n=" + next);
    }
}
