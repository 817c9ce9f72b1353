package org.fazhi.localelasticsearch;

/** The engine cannot be had, started or reached; the message is for the person in front of the terminal. */
public final class EngineException extends RuntimeException {
    public EngineException(String message) {
        super(message);
    }

    public EngineException(String message, Throwable cause) {
        super(message + ": " + cause, cause);
    }
}
