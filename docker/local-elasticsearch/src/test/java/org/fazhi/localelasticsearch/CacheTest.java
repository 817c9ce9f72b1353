package org.fazhi.localelasticsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
    @TempDir
    Path root;

    /** Started as a process of its own, several at a time. */
    static final class Rival {
        private Rival() {}

        public static void main(String[] args) {
            new Cache(Path.of(args[0])).folder("engine", folder -> make(folder, Path.of(args[0], "made.log")));
        }
    }

    private static void make(Path folder, Path log) throws IOException {
        Files.writeString(folder.resolve("file"), "content");
        Files.writeString(log, "made\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Test
    void processesAtOnceMakeAFolderOnce() throws Exception {
        List<Process> rivals = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            rivals.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            "target/classes:target/test-classes",
                            Rival.class.getName(),
                            root.toString())
                    .inheritIO()
                    .start());
        }
        for (Process rival : rivals) {
            assertEquals(0, rival.waitFor());
        }
        assertEquals("made\n", Files.readString(root.resolve("made.log")));
        assertEquals("content", Files.readString(root.resolve("engine/file")));
    }

    @Test
    void threadsAtOnceMakeAFolderOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Path> making =
                    () -> new Cache(root).folder("engine", folder -> make(folder, root.resolve("made.log")));
            for (Future<Path> made :
                    threads.invokeAll(Stream.generate(() -> making).limit(8).toList())) {
                assertEquals(root.resolve("engine"), made.get());
            }
        } finally {
            threads.shutdown();
        }
        assertEquals("made\n", Files.readString(root.resolve("made.log")));
    }

    @Test
    void whatAKilledProcessLeftIsClearedAway() throws IOException {
        Path left = Files.createDirectories(root.resolve("unfinished-1/deep"));
        Files.writeString(left.resolve("file"), "half");
        new Cache(root).folder("engine", folder -> make(folder, root.resolve("made.log")));
        assertFalse(Files.exists(root.resolve("unfinished-1")));
    }

    @Test
    void aFailureLeavesNothingAndTheNextTryWorks() {
        Cache cache = new Cache(root);
        EngineException failure = assertThrows(
                EngineException.class,
                () -> cache.folder("engine", folder -> {
                    Files.writeString(folder.resolve("half"), "half");
                    throw new IOException("disk full");
                }));
        assertTrue(failure.getMessage().contains("disk full")
                && failure.getMessage().contains(root.toString()));
        assertFalse(Files.exists(root.resolve("engine")));
        assertTrue(Files.isDirectory(cache.folder("engine", folder -> {})));
    }
}
