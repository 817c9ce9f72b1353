package org.fazhi.ingest.fetch;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fazhi.ingest.fetch.http.Answer;

/** Which address sends on to which, in one crawl. */
final class Redirects {
    private static final Set<Integer> STATUS = Set.of(301, 302, 303, 307, 308);

    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final int most;

    Redirects(int most) {
        this.most = most;
    }

    static boolean is(int status) {
        return STATUS.contains(status);
    }

    /** The canonical address that the answer sends on to; empty when it is no redirect or names none. */
    static Optional<String> target(Answer.Whole answer, String from) {
        return is(answer.status())
                ? answer.header("Location").flatMap(value -> resolve(from, value))
                : Optional.empty();
    }

    static Optional<String> resolve(String from, String location) {
        try {
            return Address.canonical(new URL(new URL(from), escaped(location.strip())).toExternalForm());
        } catch (MalformedURLException e) {
            return Optional.empty();
        }
    }

    /** Raw bytes in the header stand for themselves, whatever charset the site thinks in. */
    private static String escaped(String location) {
        StringBuilder out = new StringBuilder();
        for (char c : location.toCharArray()) {
            out.append(c >= 0x80 && c <= 0xff ? String.format("%%%02X", (int) c) : String.valueOf(c));
        }
        return out.toString();
    }

    /** Notes one hop; true when it closes a circle. */
    boolean closesLoop(String from, String to) {
        known.put(from, to);
        String step = to;
        for (int i = 0; step != null && i <= most; i++) {
            if (step.equals(from)) {
                return true;
            }
            step = known.get(step);
        }
        return false;
    }
}
