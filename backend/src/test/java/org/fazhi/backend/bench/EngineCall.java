package org.fazhi.backend.bench;

import java.net.URI;
import java.net.http.HttpRequest;

/**
 * A request as the server sent it to the engine.
 *
 * @param method GET, POST, …
 * @param path with its parameters
 * @param type media type of the body; null without one
 * @param body as sent
 */
record EngineCall(String method, String path, String type, byte[] body) {
    /** The same request, to be sent to the engine at an address. */
    HttpRequest to(String engine) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(engine + path))
                .method(
                        method,
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        return (type == null ? request : request.header("Content-Type", type)).build();
    }

    /** The same request with another body. */
    EngineCall with(byte[] other) {
        return new EngineCall(method, path, type, other);
    }

    /** Whether it opens a snapshot, whose id the requests after it name. */
    boolean opensSnapshot() {
        return method.equals("POST") && path.contains("/_pit");
    }

    /** Looking up how words are cut is remembered by the server and no part of a search of the engine's own. */
    boolean searches() {
        return path.contains("_search")
                || path.contains("_msearch")
                || path.contains("_doc")
                || path.contains("_mget")
                || path.contains("_pit");
    }
}
