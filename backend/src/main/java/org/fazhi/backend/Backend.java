package org.fazhi.backend;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the public, read-only API and serves the portal beside it. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Backend {
    public static void main(String[] arguments) {
        SpringApplication.run(Backend.class, arguments);
    }
}
