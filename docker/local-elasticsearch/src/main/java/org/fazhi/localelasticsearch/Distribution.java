package org.fazhi.localelasticsearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The engine's zip, as Maven Central has it, named by version and digest. Both stand in the parent pom, and only there.
 *
 * @param version of Elasticsearch
 * @param sha256 of the zip, in hexadecimal; bytes with another digest are not used, wherever they came from
 * @param fetch gets the zip when it lies in no local repository
 */
record Distribution(String version, String sha256, Fetch fetch) {
    /** Where the zip comes from when it is not on this machine. */
    @FunctionalInterface
    interface Fetch {
        /** Puts the zip into the folder; {@code fresh} asks for a copy that no cache of this machine has touched. */
        Path into(Path folder, boolean fresh);
    }

    static Distribution pinned() {
        Properties properties = new Properties();
        try (InputStream in = Distribution.class.getResourceAsStream("engine.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String version = properties.getProperty("version");
        Fetch maven = new MavenFetch(version, properties.getProperty("dependency-plugin"))::fetch;
        return new Distribution(version, properties.getProperty("sha256"), maven);
    }

    /** A zip with the right digest: from a local Maven repository, else fetched into the folder. */
    Path obtain(Path folder) {
        for (Path zip : localCopies()) {
            if (Files.isRegularFile(zip) && intact(zip)) {
                return zip;
            }
        }
        return fetched(folder, false)
                .or(() -> fetched(folder, true))
                .orElseThrow(() -> new EngineException("Elasticsearch " + version
                        + " as the registry serves it has another digest than the one this project trusts (" + sha256
                        + "). It was not used. Check the registry or proxy that Maven is set to use."));
    }

    private Optional<Path> fetched(Path folder, boolean fresh) {
        return Optional.of(fetch.into(folder, fresh)).filter(this::intact);
    }

    private boolean intact(Path zip) {
        String found = Digest.of(zip);
        if (!found.equals(sha256)) {
            Progress.say(zip + " is damaged (SHA-256 " + found + ", expected " + sha256 + "); it is not used");
            return false;
        }
        return true;
    }

    private List<Path> localCopies() {
        List<Path> copies = new ArrayList<>();
        for (Path repository : MavenFetch.repositories()) {
            copies.add(repository.resolve("org/elasticsearch/distribution/integ-test-zip/elasticsearch/" + version
                    + "/elasticsearch-" + version + ".zip"));
        }
        return copies;
    }
}
