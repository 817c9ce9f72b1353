package org.fazhi.ingest.fetch.site;

import java.io.IOException;

/** Sends bytes that are no text under a media type of its choice. */
public final class Binary implements Page {
    private final String mediaType;
    private final byte[] start;

    public Binary(String mediaType, int... start) {
        this.mediaType = mediaType;
        this.start = new byte[start.length + 3000];
        for (int i = 0; i < start.length; i++) {
            this.start[i] = (byte) start[i];
        }
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.send(200, start, "Content-Type: " + mediaType);
    }
}
