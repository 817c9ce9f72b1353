package org.fazhi.ingest.fetch.http;

import java.nio.charset.StandardCharsets;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The HTTP client with everything off that would act on its own. */
final class Clients {
    private static final int CONNECT_SECONDS = 15;

    private Clients() {}

    static CloseableHttpClient client(Limits limits, DnsResolver addresses, int connections) {
        Timeout perTry = Timeout.of(limits.perTry());
        Timeout connect = Timeout.ofMilliseconds(
                Math.min(CONNECT_SECONDS * 1000L, limits.perTry().toMillis()));
        return HttpClientBuilder.create()
                .setRequestExecutor(new CleanConnections())
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setConnectionFactory(factory(limits))
                        .setDnsResolver(addresses)
                        .setMaxConnTotal(connections)
                        .setMaxConnPerRoute(2)
                        .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(connect)
                                .setSocketTimeout(perTry)
                                .setValidateAfterInactivity(TimeValue.ofMilliseconds(100))
                                .setTimeToLive(TimeValue.ofMinutes(2))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(perTry)
                        .setConnectionRequestTimeout(perTry)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableConnectionState()
                .disableDefaultUserAgent()
                .build();
    }

    /** Header lines have an end, and their bytes come through as they are. */
    private static ManagedHttpClientConnectionFactory factory(Limits limits) {
        return ManagedHttpClientConnectionFactory.builder()
                .http1Config(Http1Config.custom()
                        .setMaxLineLength(limits.headerBytes())
                        .setMaxHeaderCount(Limits.HEADER_LINES)
                        .build())
                .charCodingConfig(CharCodingConfig.custom()
                        .setCharset(StandardCharsets.ISO_8859_1)
                        .build())
                .build();
    }
}
