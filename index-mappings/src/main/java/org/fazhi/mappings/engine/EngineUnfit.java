package org.fazhi.mappings.engine;

/** The engine cannot be used; the message is one line for a person. */
public final class EngineUnfit extends RuntimeException {
    public EngineUnfit(String message, Throwable cause) {
        super(message, cause);
    }
}
