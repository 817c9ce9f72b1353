package org.fazhi.ingest.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** What an archive folder holds and how it is opened. */
final class Folders {
    private Folders() {}

    /** The WARC files, oldest first: ours bear a number, those of others come in the order of their names. */
    static List<Path> warcs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".warc.gz"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    static Path create(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ArchiveException("the archive " + folder + " is a file, not a folder");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ArchiveException("the archive folder " + folder + " cannot be created: " + reason(e), e);
        }
        if (!Files.isWritable(folder)) {
            throw new ArchiveException("the archive folder " + folder + " is not writable");
        }
        return folder;
    }

    /** New names of a folder survive a power cut only when the folder itself is forced to the disk. */
    static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : e.getClass().getSimpleName() + ": " + message;
    }
}
