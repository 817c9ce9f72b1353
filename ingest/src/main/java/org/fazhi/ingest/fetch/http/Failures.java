package org.fazhi.ingest.fetch.http;

import java.io.EOFException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.StreamClosedException;

/** Gives every way in which a request can fail its code, and says whether another try may help. */
final class Failures {
    private Failures() {}

    static Answer.Failed of(Exception e) {
        if (e instanceof Body.TooLarge || e instanceof MessageConstraintException) {
            return new Answer.Failed("too-large", message(e), false);
        }
        if (e instanceof Fetcher.NotText) {
            return new Answer.Failed("not-text", message(e), false);
        }
        if (e instanceof Body.UnknownEncoding) {
            return new Answer.Failed("bad-encoding", message(e), false);
        }
        if (e instanceof PrivateAddress) {
            return new Answer.Failed("private-address", message(e), false);
        }
        if (e instanceof UnknownHostException) {
            return new Answer.Failed("unknown-host", "no address for this host", true);
        }
        if (e instanceof SSLException) {
            return new Answer.Failed("tls", message(e), false);
        }
        return ofConnection(e);
    }

    private static Answer.Failed ofConnection(Exception e) {
        if (e instanceof InterruptedIOException) {
            return new Answer.Failed("too-slow", message(e), true);
        }
        if (e instanceof MalformedChunkCodingException
                || e instanceof EOFException
                || e instanceof StreamClosedException
                || (e instanceof ConnectionClosedException && !(e instanceof NoHttpResponseException))) {
            return new Answer.Failed("short-body", message(e), true);
        }
        if (e instanceof java.net.ConnectException || e instanceof java.net.NoRouteToHostException) {
            return new Answer.Failed("unreachable", message(e), true);
        }
        if (e instanceof NoHttpResponseException || e instanceof SocketException) {
            return new Answer.Failed("reset", message(e), true);
        }
        if (e instanceof ZipException) {
            return new Answer.Failed("bad-encoding", message(e), true);
        }
        return new Answer.Failed("bad-answer", message(e), true);
    }

    private static String message(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
