package org.fazhi.backend.endurance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The wire between our programs and the engine: it can be cut, and it can be slow. */
final class Proxy implements AutoCloseable {
    /** How the wire is. */
    enum Wire {
        WHOLE,
        /** Open connections break, new ones are closed at once. */
        CUT,
        /** What the engine says arrives later than anybody waits for it. */
        SLOW
    }

    private static final long LATE_MILLIS = 7_000;

    private final ServerSocket door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Wire wire = Wire.WHOLE;
    private volatile URI engine;

    Proxy(String engine) throws IOException {
        this.engine = URI.create(engine);
        threads.submit(this::accept);
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /** Where the engine is now. */
    void lead(String url) {
        engine = URI.create(url);
    }

    void set(Wire how) {
        wire = how;
        if (how == Wire.CUT) {
            open.forEach(Proxy::close);
        }
    }

    private Void accept() throws IOException {
        while (true) {
            Socket client = door.accept();
            open.add(client);
            threads.submit(() -> connect(client));
        }
    }

    private void connect(Socket client) {
        try {
            if (wire == Wire.CUT) {
                throw new IOException("cut");
            }
            Socket server = new Socket(engine.getHost(), engine.getPort());
            open.add(server);
            threads.submit(() -> pass(client, server, false));
            pass(server, client, true);
        } catch (IOException e) {
            close(client);
        }
    }

    private void pass(Socket from, Socket to, boolean answers) {
        byte[] buffer = new byte[1 << 16];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                if (answers && wire == Wire.SLOW) {
                    Thread.sleep(LATE_MILLIS);
                }
                out.write(buffer, 0, length);
            }
        } catch (IOException e) {
            // One side has gone; the other is closed with it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed all the same.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(Proxy::close);
        threads.shutdownNow();
    }
}
