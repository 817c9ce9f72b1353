package org.fazhi.localelasticsearch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small system tools that answer at once. */
final class Shell {
    private Shell() {}

    /** Whether the command exists and ends well. */
    static boolean works(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What the command prints, trimmed. */
    static String output(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new EngineException("cannot run " + String.join(" ", command), e);
        }
    }
}
