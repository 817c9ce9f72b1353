package org.fazhi.localelasticsearch.junit;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fazhi.localelasticsearch.EngineException;
import org.fazhi.localelasticsearch.EngineHttp;
import org.fazhi.localelasticsearch.LocalElasticsearch;
import org.fazhi.localelasticsearch.Options;

/** The one node of a test run: started when the first class asks, closed with the run. A failed start is tried only once. */
final class SharedEngine implements AutoCloseable {
    static final String PROPERTY = "fazhi.test.elasticsearch";
    static final String VARIABLE = "ELASTICSEARCH_URL";

    private final Optional<LocalElasticsearch> started;
    private final Optional<EngineException> failure;
    private final Optional<String> given;

    private SharedEngine(
            Optional<LocalElasticsearch> started, Optional<EngineException> failure, Optional<String> given) {
        this.started = started;
        this.failure = failure;
        this.given = given;
    }

    static SharedEngine open() {
        Optional<String> given = Stream.of(
                        System.getProperty(PROPERTY, ""), System.getenv().getOrDefault(VARIABLE, ""))
                .filter(Predicate.not(String::isBlank))
                .findFirst();
        return given.map(SharedEngine::at)
                .orElseGet(() ->
                        open(() -> LocalElasticsearch.start(Options.defaults().withQuickStart())));
    }

    /** A node that somebody else runs; one that does not answer is a failure now, not in every test. */
    static SharedEngine at(String url) {
        try {
            new EngineHttp(url).send("GET", "/_cluster/health", "");
            return new SharedEngine(Optional.empty(), Optional.empty(), Optional.of(url));
        } catch (IOException | IllegalArgumentException e) {
            EngineException failure = new EngineException(
                    "nothing answers at " + url + ", which " + PROPERTY + " or " + VARIABLE + " names", e);
            return new SharedEngine(Optional.empty(), Optional.of(failure), Optional.empty());
        }
    }

    static SharedEngine open(Supplier<LocalElasticsearch> start) {
        try {
            return new SharedEngine(Optional.of(start.get()), Optional.empty(), Optional.empty());
        } catch (EngineException e) {
            return new SharedEngine(Optional.empty(), Optional.of(e), Optional.empty());
        }
    }

    String url() {
        failure.ifPresent(e -> {
            throw new EngineException("this test needs Elasticsearch, and there is none: " + e.getMessage());
        });
        return given.orElseGet(() -> started.orElseThrow().url());
    }

    @Override
    public void close() {
        started.ifPresent(LocalElasticsearch::close);
    }
}
