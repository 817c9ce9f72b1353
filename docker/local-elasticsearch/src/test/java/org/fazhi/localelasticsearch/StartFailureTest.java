package org.fazhi.localelasticsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node that does not start says why, in words for the person who started it. */
@Tag("engine")
class StartFailureTest {
    @Test
    void aTakenPortIsOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Options options = Options.defaults().withPort(taken.getLocalPort());
            String message = failure(options);
            assertEquals(1, message.lines().count(), message);
            assertTrue(message.startsWith("port " + taken.getLocalPort() + " is taken"), message);
        }
    }

    @Test
    void theEnginesOwnLogIsInTheMessage() {
        String message = failure(Options.defaults().withHeap("1m"));
        assertTrue(message.contains("Too small maximum heap"), message);
        assertFalse(message.contains("\tat "), message);
    }

    @Test
    void aPluginThatIsNoneIsNamed(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.zip"), "not a zip");
        String message = failure(Options.defaults().withPlugin(broken));
        assertTrue(message.contains(broken.toString()) && message.contains("build it again"), message);
        Path absent = folder.resolve("absent.zip");
        assertTrue(failure(Options.defaults().withPlugin(absent)).contains(absent.toString()));
    }

    private static String failure(Options options) {
        return assertThrows(EngineException.class, () -> LocalElasticsearch.start(options))
                .getMessage();
    }
}
