package org.fazhi.ingest.fetch.site;

import java.io.IOException;

/** What the site does when an address is asked: an ordinary answer, or one kind of misbehaviour. */
@FunctionalInterface
public interface Page {
    void answer(Exchange exchange) throws IOException;
}
