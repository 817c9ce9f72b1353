package org.fazhi.backend.engine;

import java.io.IOException;
import org.fazhi.mappings.engine.Engine;
import org.fazhi.mappings.engine.EngineAddress;
import org.fazhi.mappings.engine.EngineCheck;
import org.fazhi.mappings.engine.EngineUnfit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** The connection to the engine. Starting without one is allowed: requests are answered as soon as it is there. */
@Configuration
class EngineBeans {
    private static final Logger LOG = LoggerFactory.getLogger(EngineBeans.class);

    @Bean
    EngineAddress engineAddress(EngineSettings settings) {
        return EngineAddress.of(settings.url(), System.getenv()).withTimeout(settings.timeout());
    }

    @Bean(destroyMethod = "close")
    Engine engine(EngineAddress address) throws IOException {
        return Engine.open(address);
    }

    @Bean
    EngineGateway engineGateway(Engine engine, EngineSettings settings) {
        return new EngineGateway(engine.rest(), settings.prefix());
    }

    @EventListener
    void check(ApplicationReadyEvent ready) {
        try {
            EngineCheck.require(
                    ready.getApplicationContext().getBean(Engine.class),
                    ready.getApplicationContext().getBean(EngineAddress.class));
        } catch (EngineUnfit unfit) {
            LOG.warn("{}; requests are answered with 503 until it is there", unfit.getMessage());
        }
    }
}
