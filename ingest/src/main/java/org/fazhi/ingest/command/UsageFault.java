package org.fazhi.ingest.command;

/** What was asked for cannot be done as asked; the message is one line that says what to correct. Exit status 2. */
final class UsageFault extends RuntimeException {
    UsageFault(String message) {
        super(message);
    }
}
