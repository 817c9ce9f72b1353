package org.fazhi.localelasticsearch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Folders made once and used by many processes. A folder appears under its name only when it is complete (it is made beside and
 * renamed), and one process at a time makes folders, so that neither a killed process nor two at once do harm.
 *
 * @param root the cache's own folder
 */
record Cache(Path root) {
    private static final String UNFINISHED = "unfinished-";
    private static final Object IN_THIS_PROCESS = new Object();

    /** Fills a new, empty folder. */
    @FunctionalInterface
    interface Making {
        void into(Path folder) throws IOException;
    }

    /** The folder of that name; made now when it is not there yet. */
    Path folder(String name, Making making) {
        Path folder = root.resolve(name);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(root);
            return made(folder, making);
        } catch (IOException e) {
            throw new EngineException("cannot prepare Elasticsearch in the cache folder " + root, e);
        }
    }

    @SuppressWarnings("try") // the lock is held, not used
    private Path made(Path folder, Making making) throws IOException {
        synchronized (IN_THIS_PROCESS) {
            try (FileChannel channel = FileChannel.open(
                            root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (!Files.isDirectory(folder)) {
                    removeUnfinished();
                    make(folder, making);
                }
                return folder;
            }
        }
    }

    private void make(Path folder, Making making) throws IOException {
        Path unfinished = Files.createDirectory(root.resolve(UNFINISHED + UUID.randomUUID()));
        try {
            making.into(unfinished);
            move(unfinished, folder);
        } finally {
            FileTree.remove(unfinished);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    /** What killed processes left; the lock is ours, so nobody is at it. */
    private void removeUnfinished() throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            for (Path entry : entries.filter(e -> e.getFileName().toString().startsWith(UNFINISHED))
                    .toList()) {
                FileTree.remove(entry);
            }
        }
    }
}
