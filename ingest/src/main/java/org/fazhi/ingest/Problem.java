package org.fazhi.ingest;

import java.util.Objects;

/**
 * Why a document went no further. A bad page is a value, recorded and counted, never an exception that stops the run.
 *
 * @param document what was refused: a file name, an address or a capture id, as the person who reads it knows it
 * @param stage where it stopped
 * @param code short stable identifier such as {@code empty}, {@code too-large}, {@code no-text}, {@code http-404}
 * @param reason one line for a person: what is wrong and, where there is something, what to do
 * @param position offset in bytes or characters where the trouble starts, or -1 when it has no place
 */
public record Problem(String document, Stage stage, String code, String reason, long position) {
    public Problem {
        Objects.requireNonNull(document);
        Objects.requireNonNull(stage);
        Objects.requireNonNull(code);
        Objects.requireNonNull(reason);
    }

    public Problem(String document, Stage stage, String code, String reason) {
        this(document, stage, code, reason, -1);
    }

    /** One line for standard error: document, stage, code and reason, separated by tabs. */
    public String line() {
        return String.join("\t", document, stage.word(), code, reason.replaceAll("\\s+", " "));
    }
}
