package org.fazhi.localelasticsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The images run the same engine as this module: the same version, plugin and settings. */
class ImagesTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    /** What the local node sets and a container does not need, with the reason. */
    private static final Map<String, String> OF_THE_LOCAL_NODE = Map.of(
            "node.name", "a container has the image's default",
            "node.portsfile", "the local node takes any free port and has to tell it",
            "network.host", "the local node is on loopback; the image's own default is the container's network",
            "http.port", "9200 in a container",
            "transport.port", "9300 in a container",
            "cluster.routing.allocation.disk.threshold_enabled",
                    "a developer's disk may be full, a server's must not be",
            "path.data", "a volume at the image's own place",
            "path.logs", "the image logs to standard output");

    /** Names of machines, which are containers there and ports here. */
    private static final Set<String> OF_THE_LOCAL_CLUSTER =
            Set.of("cluster.name", "discovery.seed_hosts", "cluster.initial_master_nodes");

    @Test
    void theImageHasTheEngineVersionOfThisModule() throws Exception {
        Map<String, String> versions = composeVersions();
        assertEquals(Distribution.pinned().version(), versions.get("ELASTICSEARCH_VERSION"));
        assertTrue(
                read("docker/images/elasticsearch/Dockerfile")
                        .contains("FROM docker.elastic.co/elasticsearch/elasticsearch:${ELASTICSEARCH_VERSION}"),
                "the image's version is the build argument");
    }

    @Test
    void theImageHasThePluginOfThisModule() throws Exception {
        assertTrue(read("docker/images/elasticsearch/Dockerfile")
                .contains("COPY --chown=elasticsearch:root " + PluginZip.IN_THE_PROJECT + " "));
    }

    @Test
    void oneMachineHasTheSettingsOfTheLocalNode() throws Exception {
        Map<String, String> local = settings(new RunFolder(Path.of("run"), Path.of("data")).settings(9200));
        Map<String, String> image = settings(service(read("docker/compose.yaml"), "elasticsearch"));
        for (String name : local.keySet()) {
            if (!OF_THE_LOCAL_NODE.containsKey(name) && !name.equals("cluster.name")) {
                assertEquals(local.get(name), image.get(name), name);
            }
        }
        Set<String> more = new TreeSet<>(image.keySet());
        more.removeAll(local.keySet());
        assertEquals(Set.of(), more, "settings that the local node does not have");
    }

    @Test
    void threeNodesHaveTheSettingsOfTheLocalCluster() throws Exception {
        ClusterNode node = new ClusterNode("elasticsearch2", 9200, 9300);
        Map<String, String> local =
                settings(node.settings(new RunFolder(Path.of("run"), Path.of("data")), List.of(node)));
        String compose = read("docker/compose.cluster.yaml");
        Map<String, String> image = settings(block(compose, "", "x-settings: &settings"));
        image.putAll(settings(service(compose, "elasticsearch2")));
        for (String name : local.keySet()) {
            if (!OF_THE_LOCAL_NODE.containsKey(name) && !OF_THE_LOCAL_CLUSTER.contains(name)) {
                assertEquals(local.get(name), image.get(name), name);
            }
        }
        Set<String> more = new TreeSet<>(image.keySet());
        more.removeAll(local.keySet());
        assertEquals(Set.of(), more, "settings that the local cluster does not have");
        assertEquals("elasticsearch2", image.get("node.name"));
    }

    @Test
    void everyArgumentOfAnImageComesFromTheParentPom() throws Exception {
        Set<String> versions = composeVersions().keySet();
        for (Path dockerfile : dockerfiles()) {
            Set<String> asked = found(Pattern.compile("(?m)^ARG (.+)$"), Files.readString(dockerfile));
            assertTrue(versions.containsAll(asked), dockerfile + " asks for " + asked);
            assertEquals(
                    Set.of(),
                    found(Pattern.compile("(?m)^FROM (?!.*\\$\\{)(.+)$"), Files.readString(dockerfile)),
                    dockerfile + " names a version itself");
        }
    }

    @Test
    void noImageRunsAsRootAndAllSayHowTheyAre() throws Exception {
        for (Path dockerfile : dockerfiles()) {
            String text = Files.readString(dockerfile);
            Set<String> users = found(Pattern.compile("(?m)^USER (.+)$"), text);
            assertTrue(users.size() == 1 && !users.contains("root") && !users.contains("0"), dockerfile + " " + users);
            assertEquals(1, found(Pattern.compile("(?m)^(HEALTHCHECK) "), text).size(), dockerfile.toString());
            for (String copied :
                    found(Pattern.compile("(?m)^COPY (?:--\\S+ )*(docker/images\\S+|ingest/sources\\S+)"), text)) {
                assertTrue(Files.exists(ROOT.resolve(copied)), dockerfile + " copies " + copied);
            }
        }
    }

    private static Map<String, String> composeVersions() throws IOException, InterruptedException {
        Process script =
                new ProcessBuilder(ROOT.resolve("docker/run/compose-env.sh").toString()).start();
        String printed = new String(script.getInputStream().readAllBytes());
        assertEquals(0, script.waitFor(), printed);
        return printed.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static Stream<Path> list(Path folder) throws IOException {
        return Files.list(folder);
    }

    private static Set<Path> dockerfiles() throws IOException {
        try (Stream<Path> images = list(ROOT.resolve("docker/images"))) {
            Set<Path> all = images.filter(Files::isDirectory)
                    .map(image -> image.resolve("Dockerfile"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(4, all.size());
            return all;
        }
    }

    /** The lines of a service in a compose file: those below its name that are indented deeper. */
    private static String service(String compose, String name) {
        return block(compose, "  ", name + ":");
    }

    private static String block(String compose, String indent, String head) {
        return compose.lines()
                .dropWhile(line -> !line.equals(indent + head))
                .skip(1)
                .takeWhile(line -> line.isBlank() || line.startsWith(indent + " "))
                .collect(Collectors.joining("\n"));
    }

    /** Engine settings: names with a dot. */
    private static Map<String, String> settings(String yaml) {
        Map<String, String> settings = new TreeMap<>();
        Matcher lines = Pattern.compile("(?m)^\\s*([a-z][\\w.]*\\.[\\w.]+): \"?([^\"\\n]*)\"?$")
                .matcher(yaml);
        while (lines.find()) {
            settings.put(lines.group(1), lines.group(2));
        }
        return settings;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
