package org.fazhi.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The committed description is the one that the controllers give. {@code -Dfazhi.write-openapi=true} writes it anew. */
@ExtendWith(ElasticsearchExtension.class)
class OpenApiTest {
    private static final Path COMMITTED = Path.of("openapi.json");
    private static Portal portal;

    @BeforeAll
    static void start(EngineUnderTest engine) {
        portal = Portal.shared(engine);
    }

    @Test
    void theCommittedDescriptionIsTheControllersOwn() throws IOException {
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        JsonNode generated = portal.get("/generated/openapi.json").json();
        String described = json.writeValueAsString(generated) + "\n";
        if (Boolean.getBoolean("fazhi.write-openapi")) {
            Files.writeString(COMMITTED, described);
        }
        assertEquals(Files.readString(COMMITTED), described, "run the test with -Dfazhi.write-openapi=true");
    }

    @Test
    void theCommittedDescriptionIsServed() {
        Portal.Answer answer = portal.get("/api/v1/openapi.json");
        assertEquals(200, answer.status());
        assertEquals("3.1.0", answer.json().path("openapi").asString());
    }
}
