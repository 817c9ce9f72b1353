package org.fazhi.backend.engine;

/** The engine refused a request as malformed: a fault of ours, unless a client's own words are passed on, as those of a cursor are. */
public final class MalformedRequest extends IllegalStateException {
    MalformedRequest() {
        super("the engine refused a request of ours as malformed");
    }
}
