package org.fazhi.ingest.command;

import java.io.IOException;
import org.fazhi.mappings.engine.Engine;
import org.fazhi.mappings.engine.EngineAddress;
import org.fazhi.mappings.engine.EngineCheck;
import picocli.CommandLine.Option;

/** Which Elasticsearch to write to. Credentials come from the environment, where other users cannot read them. */
final class EngineOptions {
    @Option(
            names = "--elasticsearch",
            paramLabel = "URL",
            defaultValue = "${env:ELASTICSEARCH_URL}",
            description = {
                "Address of Elasticsearch, or several separated by commas; default: $ELASTICSEARCH_URL.",
                "Credentials: ELASTICSEARCH_API_KEY, or ELASTICSEARCH_USER and ELASTICSEARCH_PASSWORD; ELASTICSEARCH_CA_FILE."
            })
    private String urls;

    @Option(
            names = "--index-prefix",
            paramLabel = "NAME",
            defaultValue = "${env:FAZHI_INDEX_PREFIX:-fazhi}",
            description = "What index names start with; default: ${DEFAULT-VALUE}.")
    private String prefix;

    boolean given() {
        return urls != null && !urls.isBlank();
    }

    String prefix() {
        return prefix;
    }

    /** An open connection to an engine that was found fit. */
    Engine open() throws IOException {
        if (!given()) {
            throw new UsageFault("which Elasticsearch? Give --elasticsearch URL or set ELASTICSEARCH_URL");
        }
        EngineAddress address;
        try {
            address = EngineAddress.of(urls, System.getenv());
        } catch (IllegalArgumentException e) {
            throw new UsageFault(e.getMessage());
        }
        Engine engine = Engine.open(address);
        try {
            EngineCheck.require(engine, address);
            return engine;
        } catch (RuntimeException e) {
            engine.close();
            throw e;
        }
    }
}
