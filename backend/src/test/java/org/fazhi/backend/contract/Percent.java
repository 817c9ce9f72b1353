package org.fazhi.backend.contract;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Percent-encoding that is right in paths and in queries. */
final class Percent {
    private Percent() {}

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
