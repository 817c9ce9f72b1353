package org.fazhi.backend.engine;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the engine is. Credentials and the CA file come from the environment (see {@code EngineAddress}).
 *
 * @param url one or more addresses, comma separated
 * @param prefix of the aliases
 * @param timeout for one request
 */
@ConfigurationProperties("fazhi.elasticsearch")
public record EngineSettings(
        @DefaultValue("http://localhost:9200") String url,
        @DefaultValue("fazhi") String prefix,
        @DefaultValue("5s") Duration timeout) {}
