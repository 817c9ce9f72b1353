package org.fazhi.ingest.fetch.http;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.Timeout;

/**
 * Asks nothing on a connection that still holds bytes of an earlier answer: a server that sends more than it promised would
 * otherwise answer for the next address too. Nor on one that the server closed without a word: a request lost there would count
 * as an attempt.
 */
final class CleanConnections extends HttpRequestExecutor {

    /** Nothing was sent; a fresh connection will do. */
    static final class Unclean extends IOException {
        Unclean() {
            super("the connection is closed, or holds more bytes than the server promised");
        }
    }

    @Override
    public ClassicHttpResponse execute(
            ClassicHttpRequest request,
            HttpClientConnection connection,
            HttpResponseInformationCallback informed,
            HttpContext context)
            throws IOException, HttpException {
        boolean used = connection.getEndpointDetails().getResponseCount() > 0;
        if (used && (connection.isDataAvailable(Timeout.ONE_MILLISECOND) || connection.isStale())) {
            throw new Unclean();
        }
        return super.execute(request, connection, informed, context);
    }
}
