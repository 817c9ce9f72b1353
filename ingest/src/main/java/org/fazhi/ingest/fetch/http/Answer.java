package org.fazhi.ingest.fetch.http;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fazhi.ingest.archive.FetchedPage.Header;

/** What came of one request. */
public sealed interface Answer {

    /** A whole answer, of whatever status; the body is unpacked. */
    record Whole(
            int status,
            String reason,
            List<Header> sent,
            List<Header> headers,
            byte[] body,
            InetAddress server,
            Instant at)
            implements Answer {

        public Optional<String> header(String name) {
            return headers.stream()
                    .filter(header -> header.name().equalsIgnoreCase(name))
                    .map(Header::value)
                    .findFirst();
        }
    }

    /**
     * No whole answer.
     *
     * @param code of the refusal, such as {@code reset} or {@code too-slow}
     * @param again another try may help
     */
    record Failed(String code, String reason, boolean again) implements Answer {}

    /** The wait that {@code Retry-After} asks for (RFC 9110, section 10.2.3), in seconds or as a date. */
    static Optional<Duration> retryAfter(Whole answer) {
        return answer.header("Retry-After").flatMap(value -> RetryAfter.parse(value, answer.at()));
    }
}
