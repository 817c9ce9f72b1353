package org.fazhi.backend.web;

import org.fazhi.backend.engine.EngineGateway;
import org.fazhi.backend.problem.ApiProblem;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready when the engine answers and the index is one that this server can read. */
@Component("engineHealthIndicator")
final class EngineHealth implements HealthIndicator {
    private final EngineGateway engine;

    EngineHealth(EngineGateway engine) {
        this.engine = engine;
    }

    @Override
    public Health health() {
        try {
            engine.call("GET", "/_cluster/health?filter_path=status", null);
            engine.aliases();
            return Health.up().build();
        } catch (ApiProblem away) {
            return Health.down().build();
        }
    }
}
