package org.fazhi.ingest.export;

/** An export that cannot be written or must not be loaded; the message is a line for a person. */
public final class ExportFault extends RuntimeException {
    public ExportFault(String message) {
        super(message);
    }
}
