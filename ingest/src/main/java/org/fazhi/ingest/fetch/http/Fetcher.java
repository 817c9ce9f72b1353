package org.fazhi.ingest.fetch.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.fazhi.ingest.archive.FetchedPage.Header;
import org.fazhi.ingest.archive.Validators;

/**
 * Sends one GET and reads one answer: no redirect is followed, no cookie kept, nothing tried again and nothing run. Safe for
 * many threads.
 */
public final class Fetcher implements Closeable {
    private static final int ROBOTS_BYTES = 512 << 10;

    private final Limits limits;
    private final String userAgent;
    private final CheckedAddresses addresses;
    private final CloseableHttpClient client;
    private final ScheduledThreadPoolExecutor clock;

    public Fetcher(Limits limits, String userAgent, boolean allowPrivate, int connections) {
        this(limits, userAgent, allowPrivate, connections, SystemDefaultDnsResolver.INSTANCE);
    }

    Fetcher(Limits limits, String userAgent, boolean allowPrivate, int connections, DnsResolver names) {
        this.limits = limits;
        this.userAgent = userAgent;
        addresses = new CheckedAddresses(allowPrivate, names);
        client = Clients.client(limits, addresses, connections);
        clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "fetch-clock");
            thread.setDaemon(true);
            return thread;
        });
        // an alarm that is not needed any more must not hold its request until it would have rung
        clock.setRemoveOnCancelPolicy(true);
    }

    /** Asks for a page, conditionally when there is something to compare with. */
    public Answer page(String url, Validators validators) {
        List<Header> headers = headers("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        if (validators.etag() != null) {
            headers.add(new Header("If-None-Match", validators.etag()));
        }
        if (validators.lastModified() != null) {
            headers.add(new Header("If-Modified-Since", validators.lastModified()));
        }
        return ask(url, headers, false);
    }

    /** Asks for robots.txt; of a long one only the first half megabyte is read. */
    public Answer robots(String url) {
        return ask(url, headers("text/plain,*/*;q=0.5"), true);
    }

    private List<Header> headers(String accept) {
        List<Header> headers = new ArrayList<>();
        headers.add(new Header("User-Agent", userAgent));
        headers.add(new Header("Accept", accept));
        headers.add(new Header("Accept-Language", "zh-CN,zh;q=0.9"));
        headers.add(new Header("Accept-Encoding", "gzip"));
        return headers;
    }

    private Answer ask(String url, List<Header> headers, boolean robots) {
        HttpGet get;
        try {
            get = new HttpGet(url);
        } catch (IllegalArgumentException e) {
            return new Answer.Failed("bad-address", "not an address that can be asked", false);
        }
        headers.forEach(header -> get.addHeader(header.name(), header.value()));
        Deadline deadline = new Deadline(get);
        ScheduledFuture<?> alarm = clock.schedule(deadline, limits.perTry().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return exchange(get, headers, robots);
        } catch (IOException | RuntimeException e) {
            return deadline.passed
                    ? new Answer.Failed(
                            "too-slow",
                            "no whole answer within " + limits.perTry().toMillis() + " ms",
                            true)
                    : Failures.of(e);
        } finally {
            alarm.cancel(false);
        }
    }

    private static final class Deadline implements Runnable {
        private final HttpGet get;
        private volatile boolean passed;

        Deadline(HttpGet get) {
            this.get = get;
        }

        @Override
        public void run() {
            passed = true;
            get.abort();
        }
    }

    private Answer exchange(HttpGet get, List<Header> sent, boolean robots) throws IOException {
        String host = get.getAuthority().getHostName();
        InetAddress server = addresses.resolve(host)[0];
        HttpHost target = new HttpHost(get.getScheme(), host, get.getAuthority().getPort());
        try (ClassicHttpResponse response = open(target, get)) {
            List<Header> headers = Arrays.stream(response.getHeaders())
                    .map(header -> new Header(header.getName(), header.getValue() == null ? "" : header.getValue()))
                    .toList();
            byte[] body = new byte[0];
            try {
                if (!robots && response.getCode() == 200) {
                    checkType(response);
                }
                body = body(response, robots);
            } catch (Body.TooLarge | Body.UnknownEncoding | NotText e) {
                get.abort();
                throw e;
            }
            List<Header> request = new ArrayList<>(sent);
            request.add(0, new Header("Host", target.toHostString()));
            return new Answer.Whole(
                    response.getCode(), response.getReasonPhrase(), request, headers, body, server, Instant.now());
        }
    }

    private ClassicHttpResponse open(HttpHost target, HttpGet get) throws IOException {
        try {
            return client.executeOpen(target, get, HttpClientContext.create());
        } catch (CleanConnections.Unclean e) {
            return client.executeOpen(target, get, HttpClientContext.create());
        }
    }

    static final class NotText extends IOException {
        NotText(String message) {
            super(message);
        }
    }

    private static void checkType(ClassicHttpResponse response) throws NotText {
        HttpEntity entity = response.getEntity();
        String type = entity == null || entity.getContentType() == null ? "" : entity.getContentType();
        String mediaType = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!MediaKind.mayHoldText(mediaType)) {
            throw new NotText("the server calls it " + mediaType);
        }
    }

    private byte[] body(ClassicHttpResponse response, boolean robots) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        if (!robots && entity.getContentLength() > limits.bodyBytes()) {
            throw new Body.TooLarge("body of " + entity.getContentLength() + " bytes announced");
        }
        String encoding = entity.getContentEncoding() == null ? "" : entity.getContentEncoding();
        try (InputStream in = entity.getContent()) {
            byte[] raw = robots ? Body.start(in, ROBOTS_BYTES) : Body.capped(in, limits.bodyBytes(), "body");
            return Body.unpacked(raw, encoding, limits.bodyBytes());
        }
    }

    @Override
    public void close() throws IOException {
        clock.shutdownNow();
        client.close();
    }
}
