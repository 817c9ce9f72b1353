package org.fazhi.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The committed description is the one the server gives. {@code -Dfazhi.write-openapi=true} writes it anew. */
class OpenApiTest {
    private static final Path COMMITTED = Path.of("openapi.json");

    @Test
    void theCommittedDescriptionIsTheServersOwn() throws IOException, InterruptedException {
        String described = described();
        if (Boolean.getBoolean("fazhi.write-openapi")) {
            Files.writeString(COMMITTED, described);
        }
        assertEquals(Files.readString(COMMITTED), described, "run the test with -Dfazhi.write-openapi=true");
    }

    private static String described() throws IOException, InterruptedException {
        try (ConfigurableApplicationContext server = SpringApplication.run(
                Backend.class, "--server.port=0", "--fazhi.elasticsearch.url=http://127.0.0.1:1")) {
            String port = server.getEnvironment().getProperty("local.server.port");
            URI address = URI.create("http://127.0.0.1:" + port + "/api/v1/openapi.json");
            String body = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            JsonMapper json = JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
            return json.writeValueAsString(json.readTree(body)) + "\n";
        }
    }
}
