package org.fazhi.backend.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of a given size, which can be filled. A file system in memory where we may mount one; needs root, and says so. */
final class SmallDisk implements AutoCloseable {
    private static final double NEARLY = 0.97;

    private final Path folder;
    private final Path ballast;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.ballast = folder.resolve("ballast");
    }

    static SmallDisk mount(Path folder, long megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Program.system("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        Files.createDirectories(folder.resolve("data"));
        return new SmallDisk(folder);
    }

    Path data() {
        return folder.resolve("data");
    }

    /** Leaves three hundredths free. */
    void fill() throws IOException, InterruptedException {
        var store = Files.getFileStore(folder);
        long wanted = (long) (store.getTotalSpace() * NEARLY) - (store.getTotalSpace() - store.getUsableSpace());
        if (wanted > 0) {
            Program.system("fallocate", "--length", String.valueOf(wanted), ballast.toString());
        }
    }

    void empty() throws IOException {
        Files.deleteIfExists(ballast);
    }

    @Override
    public void close() throws IOException {
        try {
            Program.system("umount", "--lazy", folder.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
