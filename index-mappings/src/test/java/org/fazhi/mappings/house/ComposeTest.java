package org.fazhi.mappings.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The compose files by the rules that keep a public service safe; no engine of containers is needed to hold them. */
class ComposeTest {
    private static final Path DOCKER = Path.of("../docker").toAbsolutePath().normalize();
    private static final List<String> FILES = List.of("compose.yaml", "compose.cluster.yaml");

    /** A value after a name that means a secret: only references may stand there. */
    private static final Pattern SECRET =
            Pattern.compile("(?i)(password|secret|token|api_?key)[a-z_]*:\\s*(?![\\[{$]|/|$)\\S");

    @Test
    void onlyTheDoorIsOpen() {
        for (JsonNode service : compose("compose.yaml").path("services")) {
            boolean published = service.has("ports");
            assertEquals(service.path("image").asString().contains("/portal:"), published);
            if (published) {
                assertTrue(service.path("ports").path(0).asString().startsWith("${LISTEN:-127.0.0.1}:"));
            }
        }
        assertTrue(compose("compose.yaml").at("/networks/engine/internal").asBoolean(), "the engine has no way out");
    }

    @Test
    void everyImageHasTheProjectsVersion() {
        for (String file : FILES) {
            compose(file)
                    .findValuesAsString("image")
                    .forEach(image -> assertTrue(
                            image.startsWith("fazhi/") && image.contains(":${FAZHI_VERSION:?"), file + " " + image));
        }
    }

    @Test
    void noSecretIsWrittenDown() {
        for (String file : FILES) {
            String text = String.join("\n", new Sources().lines(Path.of("docker", file)));
            assertTrue(text.lines().noneMatch(line -> SECRET.matcher(line).find()), file);
        }
    }

    @Test
    void ourContainersCanDoLittle() {
        for (String name : List.of("backend", "portal", "ingest")) {
            JsonNode service = compose("compose.yaml").path("services").path(name);
            assertTrue(service.path("read_only").asBoolean(), name);
            assertEquals("ALL", service.path("cap_drop").path(0).asString(), name);
            assertTrue(service.has("mem_limit"), name);
        }
        JsonNode volumes = compose("compose.yaml").at("/services/backend/volumes");
        assertEquals("archive:/archive:ro", volumes.path(0).asString(), "the reader cannot write the archive");
    }

    @Test
    void everyNodeOfTheClusterIsNamedWhereTheOthersLookForIt() {
        JsonNode cluster = compose("compose.cluster.yaml");
        Set<String> nodes = new TreeSet<>();
        cluster.path("services").propertyNames().stream()
                .filter(name -> name.startsWith("elasticsearch"))
                .forEach(nodes::add);
        JsonNode settings = cluster.path("x-settings");
        for (String list : List.of("discovery.seed_hosts", "cluster.initial_master_nodes")) {
            assertEquals(
                    nodes, new TreeSet<>(List.of(settings.path(list).asString().split(","))), list);
        }
        for (String node : nodes) {
            assertEquals(
                    node,
                    cluster.path("services")
                            .path(node)
                            .path("environment")
                            .path("node.name")
                            .asString());
        }
    }

    private static JsonNode compose(String file) {
        return new YAMLMapper().readTree(DOCKER.resolve(file).toFile());
    }
}
