package org.fazhi.localelasticsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only the bytes that the project names are used, wherever they come from. */
class DistributionTest {
    private static final String SHA256_OF_GOOD = "770e607624d689265ca6c44884d0807d9b054d23c473c106c72be9de08b7376c";

    @TempDir
    Path folder;

    private final List<Boolean> fetches = new ArrayList<>();

    private Distribution serving(String first, String fresh) {
        return new Distribution("0.0.0", SHA256_OF_GOOD, (into, isFresh) -> {
            fetches.add(isFresh);
            return write(into.resolve("fetched.zip"), isFresh ? fresh : first);
        });
    }

    private static Path write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void pinnedVersionAndDigestComeFromTheBuild() {
        Distribution pinned = Distribution.pinned();
        assertTrue(pinned.version().matches("\\d+\\.\\d+\\.\\d+"), pinned.version());
        assertTrue(pinned.sha256().matches("[0-9a-f]{64}"), pinned.sha256());
    }

    @Test
    void aDamagedCopyIsFetchedAfreshOnce() throws IOException {
        Path zip = serving("damaged", "good").obtain(folder);
        assertEquals("good", Files.readString(zip));
        assertEquals(List.of(false, true), fetches);
    }

    @Test
    void otherBytesFromTheRegistryAreRefused() {
        EngineException refusal = assertThrows(
                EngineException.class, () -> serving("other", "other").obtain(folder));
        assertTrue(refusal.getMessage().contains("another digest"), refusal.getMessage());
    }

    @Test
    void aDamagedFileInTheLocalRepositoryIsNotUsed() throws IOException {
        String path = "org/elasticsearch/distribution/integ-test-zip/elasticsearch/0.0.0/elasticsearch-0.0.0.zip";
        Path repository = folder.resolve("repository");
        String before = System.setProperty("fazhi.maven.repository", repository.toString());
        try {
            Path local = write(repository.resolve(path), "damaged");
            assertEquals("good", Files.readString(serving("good", "good").obtain(folder)));
            assertEquals(List.of(false), fetches);
            Files.writeString(local, "good");
            assertEquals(local, serving("damaged", "damaged").obtain(folder));
        } finally {
            System.setProperty("fazhi.maven.repository", before == null ? "" : before);
        }
    }
}
