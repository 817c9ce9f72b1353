package org.fazhi.ingest.fetch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.fazhi.ingest.archive.ArchiveException;

/**
 * The moment at which a run began, on the disk from its start to its end. A run that finds the marker of another over the same
 * sources goes on with that one: what the archive holds since then is not asked again.
 *
 * @param startedAt UTC, in milliseconds as in the archive
 */
record RunMarker(Path file, Instant startedAt, boolean resumed) {
    static final String NAME = "crawl.running";
    private static final Duration TOO_OLD = Duration.ofDays(7);

    /** @param lastCapture a new run begins after it, so that nothing older is taken for its own */
    static RunMarker set(Path folder, List<String> sources, Optional<Instant> lastCapture) {
        Path file = folder.resolve(NAME);
        String ids = String.join(" ", sources.stream().sorted().toList());
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Optional<Instant> before = startOf(file, ids).filter(start -> start.isAfter(now.minus(TOO_OLD)));
        if (before.isPresent()) {
            return new RunMarker(file, before.get(), true);
        }
        Instant start = lastCapture
                .filter(last -> !last.isBefore(now))
                .map(last -> last.plusMillis(1))
                .orElse(now);
        write(file, start + "\n" + ids + "\n");
        return new RunMarker(file, start, false);
    }

    private static Optional<Instant> startOf(Path file, String ids) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() == 2 && lines.get(1).equals(ids)
                    ? Optional.of(Instant.parse(lines.get(0)))
                    : Optional.empty();
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static void write(Path file, String text) {
        Path fresh = file.resolveSibling(NAME + ".new");
        try {
            try (FileChannel out = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                out.write(StandardCharsets.UTF_8.encode(text));
                out.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ArchiveException("the archive folder cannot be written: " + e.getMessage(), e);
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new ArchiveException("cannot remove " + file + ": " + e.getMessage(), e);
        }
    }
}
