package org.fazhi.ingest.fetch.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One request on a raw socket, so that an answer may be as wrong as it likes. */
public final class Exchange {
    private final Socket socket;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final int nth;
    private String target = "";

    Exchange(Socket socket, String requestLine, int nth) {
        this.socket = socket;
        this.nth = nth;
        String[] words = requestLine.split(" ");
        target = words.length > 1 ? words[1] : "/";
    }

    void header(String line) {
        int colon = line.indexOf(':');
        if (colon > 0) {
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
    }

    /** Path and query as asked. */
    public String target() {
        return target;
    }

    /** A request header by its lower-case name; empty when it was not sent. */
    public String header(String name, String otherwise) {
        return headers.getOrDefault(name, otherwise);
    }

    /** How often this address was asked before this time. */
    public int before() {
        return nth;
    }

    public OutputStream out() throws IOException {
        return socket.getOutputStream();
    }

    public InputStream in() throws IOException {
        return socket.getInputStream();
    }

    /** Status line, headers (each {@code Name: value}) and body, with the right length. */
    public void send(int status, byte[] body, String... lines) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Status\r\n");
        for (String line : lines) {
            head.append(line).append("\r\n");
        }
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        byte[] start = head.toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = new byte[start.length + body.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        out().write(whole);
        out().flush();
    }

    public void send(int status, String body, String... lines) throws IOException {
        send(status, body.getBytes(StandardCharsets.UTF_8), lines);
    }

    /** Waits, or less when the other side hangs up. */
    public void pause(int milliseconds) throws IOException {
        socket.setSoTimeout(milliseconds);
        try {
            if (socket.getInputStream().read() < 0) {
                throw new IOException("hung up");
            }
        } catch (SocketTimeoutException e) {
            // the pause is over
        } finally {
            socket.setSoTimeout(0);
        }
    }

    /** Raw bytes, then the end of the connection. */
    public void raw(String text) throws IOException {
        out().write(text.getBytes(StandardCharsets.ISO_8859_1));
        out().flush();
        socket.close();
    }

    /** Ends the connection with a TCP reset. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
