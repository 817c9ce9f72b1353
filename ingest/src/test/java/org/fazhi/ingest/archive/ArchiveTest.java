package org.fazhi.ingest.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.ingest.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

class ArchiveTest {
    private static final String URL = "http://example.org/a.html";

    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasAppended() {
        try (Archive archive = Archive.open(folder)) {
            Capture capture = archive.append(Pages.page(URL, "示例省公告"));
            assertEquals(List.of(capture), archive.captures().toList());
            assertEquals("text/html", capture.mediaType());
            assertEquals("gb2312", capture.charset());
            assertEquals("990101", capture.origin().region());
            assertEquals("示例省公告", text(archive, capture));
            assertEquals(new Validators("\"v1\"", null), archive.validators(URL));
        }
    }

    @Test
    void everyRecordCarriesTheDigestOfItsBlockAsAnyReaderChecksIt() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            archive.append(Pages.page(URL, "one"));
            archive.append(Pages.page(URL, Pages.NOON.plusSeconds(60), 304, ""));
            archive.importFile(Files.writeString(folder.resolve("a.txt"), "local"), null);
        }
        List<String> types = new ArrayList<>();
        for (Path file : Folders.warcs(folder)) {
            try (WarcReader reader = new WarcReader(file)) {
                for (WarcRecord record : reader) {
                    types.add(record.type());
                    byte[] block = record.body().stream().readAllBytes();
                    String expected = record.type().equals("warcinfo") ? null : "sha256:" + Digest.of(block);
                    assertEquals(
                            expected,
                            record.headers().first("WARC-Block-Digest").orElse(null));
                    String payload =
                            record.headers().first("WARC-Payload-Digest").orElse("sha256:" + "0".repeat(64));
                    assertTrue(payload.matches("sha256:[0-9a-f]{64}"), payload);
                }
            }
        }
        assertEquals(List.of("warcinfo", "response", "request", "revisit", "request", "resource"), types);
    }

    @Test
    void readersAndRebuiltIndexesSeeTheSameCaptures() throws IOException {
        List<Capture> written;
        try (Archive archive = Archive.open(folder)) {
            archive.append(Pages.page(URL, "one"));
            archive.append(Pages.page(URL, Pages.NOON.plusSeconds(60), 304, ""));
            archive.append(Pages.page("http://example.org/b.html", "two"));
            written = archive.captures().toList();
            assertEquals(written, Archive.read(folder).captures().toList(), "a reader beside the writer");
        }
        Files.delete(folder.resolve(CaptureIndex.NAME));
        assertEquals(written, Archive.read(folder).captures().toList(), "without an index");
        try (Archive archive = Archive.open(folder)) {
            assertEquals(written, archive.captures().toList(), "rebuilt");
        }
        Files.writeString(folder.resolve(CaptureIndex.NAME), "rubbish\n");
        assertEquals(written, Archive.read(folder).captures().toList(), "with a spoilt index");
    }

    @Test
    void unchangedPagesBecomeRevisitsWithTheBodyOfTheFirst() {
        try (Archive archive = Archive.open(folder)) {
            Capture first = archive.append(Pages.page(URL, "same"));
            Capture second = archive.append(Pages.page(URL, Pages.NOON.plusSeconds(1), 200, "same"));
            Capture third = archive.append(Pages.page(URL, Pages.NOON.plusSeconds(2), 304, ""));
            assertFalse(archive.isRevisit(first));
            assertTrue(archive.isRevisit(second) && archive.isRevisit(third));
            assertEquals("same", text(archive, third));
            assertEquals(200, third.status());
            assertEquals(first.sha256(), third.sha256());
        }
    }

    @Test
    void changedAndVanishedPagesKeepEveryCapture() {
        try (Archive archive = Archive.open(folder)) {
            Capture first = archive.append(Pages.page(URL, "old"));
            Capture second = archive.append(Pages.page(URL, Pages.NOON.plusSeconds(1), 200, "new"));
            Capture gone = archive.append(Pages.page(URL, Pages.NOON.plusSeconds(2), 404, "sorry"));
            assertEquals("old", text(archive, first));
            assertEquals("new", text(archive, second));
            assertTrue(gone.gone());
            assertEquals(second, archive.latestPage(URL).orElseThrow());
            assertEquals(gone, archive.latest(URL).orElseThrow());
        }
    }

    @Test
    void everyRecordIsAMemberThatOthersCanRead() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            archive.append(Pages.page(URL, "one"));
            archive.append(Pages.page(URL, Pages.NOON.plusSeconds(1), 200, "one"));
        }
        try (WarcReader reader = new WarcReader(warc())) {
            List<String> types = reader.records().map(WarcRecord::type).toList();
            assertEquals(List.of("warcinfo", "response", "request", "revisit", "request"), types);
        }
    }

    @Test
    void aTornTailIsSetAsideWhereverItWasTorn() throws IOException {
        Capture first;
        try (Archive archive = Archive.open(folder)) {
            first = archive.append(Pages.page(URL, "whole"));
            archive.append(Pages.page("http://example.org/b.html", "torn"));
        }
        byte[] all = Files.readAllBytes(warc());
        long firstEnd = CaptureIndex.load(folder).get(1).capture().place().offset();
        long secondEnd = CaptureIndex.load(folder).get(1).end();
        for (int cut = (int) firstEnd; cut < all.length; cut += cut % 2 == 0 ? 1 : 22) {
            Files.write(warc(), java.util.Arrays.copyOf(all, cut));
            try (Archive archive = Archive.open(folder)) {
                assertEquals(cut < secondEnd ? 1 : 2, archive.size(), "cut at " + cut);
                assertEquals("whole", text(archive, first));
            }
        }
        try (Archive archive = Archive.open(folder)) {
            archive.append(Pages.page("http://example.org/c.html", "after"));
            assertEquals(3, Archive.read(folder).size());
        }
        assertTrue(Files.list(folder.resolve("torn")).findAny().isPresent());
    }

    @Test
    void damageInTheMiddleCostsOnlyTheDamagedRecord() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            for (String name : List.of("a", "b", "c")) {
                archive.append(Pages.page("http://example.org/" + name, name));
            }
        }
        byte[] all = Files.readAllBytes(warc());
        WarcPlace second = CaptureIndex.load(folder).get(1).capture().place();
        all[(int) second.offset() + 40] ^= 0x55;
        Files.write(warc(), all);
        Files.delete(folder.resolve(CaptureIndex.NAME));
        try (Archive archive = Archive.open(folder)) {
            assertEquals(
                    List.of("http://example.org/a", "http://example.org/c"),
                    archive.captures().map(Capture::url).toList());
        }
        assertArrayEquals(all, Files.readAllBytes(warc()), "a damaged stretch is left for whoever can repair it");
    }

    @Test
    void filesAreRotatedAndReadAsOne() throws IOException {
        try (Archive archive = Archive.open(folder, 2000)) {
            for (int i = 0; i < 20; i++) {
                archive.append(Pages.page("http://example.org/" + i, "page " + i));
            }
        }
        assertTrue(Folders.warcs(folder).size() > 3);
        Files.delete(folder.resolve(CaptureIndex.NAME));
        Archive archive = Archive.read(folder);
        assertEquals(20, archive.size());
        archive.captures().forEach(capture -> assertTrue(text(archive, capture).startsWith("page ")));
    }

    @Test
    void aSecondWriterIsTurnedAwayAndReadersAreNot() {
        try (Archive archive = Archive.open(folder)) {
            ArchiveException refused = assertThrows(ArchiveException.class, () -> Archive.open(folder));
            assertTrue(refused.getMessage().contains("written by another"), refused.getMessage());
            assertEquals(0, Archive.read(folder).size());
            assertEquals(0, archive.size());
        }
    }

    @Test
    void unusableFoldersAreNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertTrue(assertThrows(ArchiveException.class, () -> Archive.open(file))
                .getMessage()
                .contains("is a file"));
        assertTrue(assertThrows(ArchiveException.class, () -> Archive.read(folder.resolve("none")))
                .getMessage()
                .contains("no archive"));
    }

    private Path warc() throws IOException {
        return Folders.warcs(folder).get(0);
    }

    private static String text(Archive archive, Capture capture) {
        return new String(archive.body(capture), StandardCharsets.UTF_8);
    }
}
