package org.fazhi.backend.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the API that clients are generated from. */
@Configuration
class OpenApiBeans {
    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Fazhi Reports")
                        .version("1")
                        .description(
                                "Annual rule-of-law reports of Chinese governments: search, figures, series, coverage."
                                        + " Anonymous, read-only, rate-limited; errors are application/problem+json.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/").description("this server")));
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    DescribedProblems describedProblems() {
        return new DescribedProblems();
    }
}
