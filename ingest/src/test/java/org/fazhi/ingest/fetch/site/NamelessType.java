package org.fazhi.ingest.fetch.site;

import java.io.IOException;

/** A good page under a content type that is nothing but punctuation. */
public final class NamelessType implements Page {
    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.send(200, Site.article("page", "示例市人民政府的说明。"), "Content-Type: ;;;");
    }
}
