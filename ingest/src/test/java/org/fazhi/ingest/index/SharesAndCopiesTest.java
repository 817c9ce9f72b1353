package org.fazhi.ingest.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.ingest.archive.Archive;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.junit.jupiter.api.Test;

/** Loads that several processes share, and loads from a copy of the archive, end with the same documents as one load from the archive. */
class SharesAndCopiesTest extends LoadTest {
    SharesAndCopiesTest(EngineUnderTest node) throws IOException {
        super(node);
    }

    @Test
    void sharesReadAtTheSameTimeGiveTheDocumentsOfOneRebuild() throws Exception {
        SmallArchive archive = archive();
        for (int host = 0; host < 12; host++) {
            // Every fourth is a copy of the one before: on another host, so that mostly another share has it.
            archive.page(
                    "http://host" + host + ".example.org/2024/report.html",
                    SmallArchive.report("锦川区", 31 + host - (host % 4 == 3 ? 1 : 0)));
        }
        load(archive, true);
        Map<String, List<String>> whole = everything();
        String name = new IndexLoad(null, engine.client(), prefix, null, 1).open();
        IntStream.rangeClosed(1, 3).parallel().forEach(number -> share(archive, name, number));
        share(archive, name, 2);
        assertEquals(whole, everything(), "nobody sees the shares yet");
        try (Archive read = archive.read()) {
            LoadResult result = new IndexLoad(read, engine.client(), prefix, pipeline, 1).complete(name, SILENT);
            assertEquals(3, result.read(), "all were read; only the copies' entries change");
            assertEquals(9, result.reports());
        }
        assertEquals(whole, everything());
    }

    private void share(SmallArchive archive, String name, int number) {
        try (Archive read = archive.read()) {
            new IndexLoad(read, engine.client(), prefix, pipeline, 1).share(name, new Shard(number, 3), SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A backup is a copy of the folder, taken at any time; a restore is a rebuild from it. */
    @Test
    void aCopyTakenInTheMiddleOfARecordRestoresTheSameDocuments() throws IOException {
        SmallArchive archive = archive()
                .page("http://one.example.org/a.html", SmallArchive.report("锦川区", 31))
                .page("http://two.example.org/a.html", SmallArchive.report("望澜区", 8));
        load(archive, false);
        List<List<String>> before = List.copyOf(everything().values());
        Path copy = folder.resolve(prefix + "-copy");
        Files.createDirectories(copy);
        try (Stream<Path> files = Files.list(folder.resolve(prefix))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                boolean warc = file.toString().endsWith(".warc.gz");
                Path copied = Files.write(copy.resolve(file.getFileName()), bytes);
                Files.write(copied, warc ? Arrays.copyOf(bytes, 60) : new byte[0], StandardOpenOption.APPEND);
            }
        }
        prefix = prefix + "-restored";
        load(new SmallArchive(copy), true);
        assertEquals(before, List.copyOf(everything().values()));
    }
}
