package org.fazhi.ingest.fetch.http;

import java.net.UnknownHostException;

/** The host's name leads to an address that the crawl must not contact. */
final class PrivateAddress extends UnknownHostException {
    PrivateAddress(String message) {
        super(message);
    }
}
