package org.fazhi.ingest.archive;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** What a crash left behind the last whole record is moved to {@code torn/}, so that appending starts on firm ground. */
final class TornTail {
    private TornTail() {}

    static void setAside(Path folder, Map<String, WarcScan> scans) throws IOException {
        for (Map.Entry<String, WarcScan> scan : scans.entrySet()) {
            Path path = folder.resolve(scan.getKey());
            long end = scan.getValue().end();
            if (Files.size(path) > end) {
                setAside(folder, path, end);
            }
        }
    }

    /** The copy is on the disk before the file is cut: a second crash in between loses nothing. */
    private static void setAside(Path folder, Path path, long end) throws IOException {
        Path aside = Files.createDirectories(folder.resolve("torn"));
        Path copy = aside.resolve(path.getFileName() + "." + end);
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileChannel out = FileChannel.open(
                        copy,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            file.position(end);
            Channels.newInputStream(file).transferTo(Channels.newOutputStream(out));
            out.force(true);
            file.truncate(end);
            file.force(true);
        }
    }
}
