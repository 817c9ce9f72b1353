package org.fazhi.ingest.archive;

/** The archive cannot be used as asked; the message is one line for a person. */
public final class ArchiveException extends RuntimeException {
    public ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }

    public ArchiveException(String message) {
        super(message);
    }
}
