package org.fazhi.localelasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Lets Maven fetch the zip, so that the user's mirrors, proxies and caches count.
 *
 * @param version of Elasticsearch
 * @param pluginVersion of the maven-dependency-plugin
 */
record MavenFetch(String version, String pluginVersion) {
    /** Local repositories that may hold the zip already, the likeliest first. */
    static List<Path> repositories() {
        return Stream.of(
                        System.getProperty("fazhi.maven.repository"),
                        System.getProperty("maven.repo.local"),
                        Path.of(System.getProperty("user.home"), ".m2", "repository")
                                .toString())
                .filter(Objects::nonNull)
                .distinct()
                .map(Path::of)
                .toList();
    }

    /** Copies the zip into the folder; a fresh copy goes through a local repository of its own, beside it. */
    Path fetch(Path folder, boolean fresh) {
        Progress.say("fetching Elasticsearch " + version + " (107 MB) through Maven");
        Path zip = folder.resolve("elasticsearch-" + version + ".zip");
        Path log = folder.resolve("maven.log");
        try {
            Files.deleteIfExists(zip);
            int status = new ProcessBuilder(command(folder, fresh))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (status != 0 || !Files.exists(zip)) {
                throw new EngineException("Maven could not fetch Elasticsearch " + version + ":\n" + Tail.of(log, 15));
            }
            return zip;
        } catch (IOException e) {
            throw new EngineException(
                    "Maven (mvn) is needed to fetch Elasticsearch " + version + " and did not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("interrupted while Maven fetched Elasticsearch");
        }
    }

    private List<String> command(Path folder, boolean fresh) {
        List<String> command = new ArrayList<>(List.of(
                "mvn",
                "-B",
                "-ntp",
                "org.apache.maven.plugins:maven-dependency-plugin:" + pluginVersion + ":copy",
                "-Dartifact=org.elasticsearch.distribution.integ-test-zip:elasticsearch:" + version + ":zip",
                "-DoutputDirectory=" + folder));
        String repository = fresh ? folder.resolve("repository").toString() : System.getProperty("maven.repo.local");
        if (repository != null) {
            command.add("-Dmaven.repo.local=" + repository);
        }
        return command;
    }
}
