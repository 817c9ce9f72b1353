package org.fazhi.ingest.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One command as it was typed, with what came of it.
 *
 * @param status exit status
 * @param out standard output
 * @param err standard error
 */
record Typed(int status, String out, String err) {
    /** Runs a command; the streams of the process are lent to it meanwhile. */
    static synchronized Typed command(Object... words) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream seenOut = new ByteArrayOutputStream();
        ByteArrayOutputStream seenErr = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(seenOut, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(seenErr, true, StandardCharsets.UTF_8));
            String[] arguments = new String[words.length];
            for (int i = 0; i < words.length; i++) {
                arguments[i] = words[i].toString();
            }
            int status = Ingest.run(arguments);
            return new Typed(
                    status, seenOut.toString(StandardCharsets.UTF_8), seenErr.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
