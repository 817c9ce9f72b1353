package org.fazhi.ingest.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;
import org.elasticsearch.client.Request;
import org.fazhi.mappings.engine.Engine;
import org.fazhi.mappings.engine.EngineAddress;
import org.junit.jupiter.api.Test;

class EngineLostTest {
    @Test
    void aConnectionThatIsCutIsTold() throws Exception {
        try (ServerSocket dying = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread hangUp = new Thread(() -> {
                while (!dying.isClosed()) {
                    closeNext(dying);
                }
            });
            hangUp.start();
            IOException cut = cut("http://127.0.0.1:" + dying.getLocalPort());
            String line = EngineLost.line(new IOException("the engine stopped taking documents", cut))
                    .orElseThrow();
            assertTrue(line.contains("run the command again"), line);
        }
    }

    private static IOException cut(String url) throws IOException {
        try (Engine engine = Engine.open(EngineAddress.of(url, Map.of()))) {
            return assertThrows(IOException.class, () -> engine.rest().performRequest(new Request("GET", "/_count")));
        }
    }

    private static void closeNext(ServerSocket server) {
        try {
            server.accept().close();
        } catch (IOException e) {
            // The test is over.
        }
    }

    @Test
    void anotherFaultIsNone() {
        assertEquals(Optional.empty(), EngineLost.line(new IOException("disk full")));
    }
}
