package org.fazhi.ingest.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportTest {
    private static final String URL = "http://example.org/a.html";

    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("archive"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aFileComesBackAsItWas() throws IOException {
        byte[] bytes = {'<', 'p', '>', (byte) 0xd6, (byte) 0xd0, 0, 1};
        Path file = Files.write(folder.resolve("a.html"), bytes);
        Capture capture = archive.importFile(file, URL).result().orElseThrow();
        assertArrayEquals(bytes, archive.body(capture));
        assertEquals(URL, capture.url());
        assertEquals(List.of(capture), Archive.read(archive.folder()).captures().toList());
        Files.delete(archive.folder().resolve(CaptureIndex.NAME));
        assertEquals(List.of(capture), Archive.read(archive.folder()).captures().toList(), "rebuilt from the WARC");
    }

    @Test
    void theSameBytesUnderTheSameAddressAddNothing() throws IOException {
        Path first = file("a.html", "<html>one</html>");
        Path second = file("b.html", "<html>two</html>");
        for (int i = 0; i < 3; i++) {
            archive.importFile(first, URL);
            archive.importFile(second, URL);
        }
        assertEquals(2, archive.size());
    }

    @Test
    void filesOfUnknownOriginKeepTheirName() throws IOException {
        Capture capture =
                archive.importFile(file("报告 一.txt", "文字"), null).result().orElseThrow();
        assertEquals("file:%E6%8A%A5%E5%91%8A%20%E4%B8%80.txt", capture.url());
        assertEquals("text/plain", capture.mediaType());
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, %PDF-1.4, application/pdf",
        "a.doc,  '<html><p>x</p>', text/html",
        "a.doc,  anything, application/msword",
        "a.docx, anything, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "a.bin,  '<!DOCTYPE html>', text/html",
        "a.htm,  text, text/html"
    })
    void whatTheBytesSayGoesBeforeTheName(String name, String text, String type) {
        assertEquals(type, LocalFile.mediaType(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void filesThatCannotBeTakenAreNamed() throws IOException {
        assertEquals("empty", refusal(file("a.html", ""), null));
        assertEquals("not-text", refusal(file("a.xyz", "?"), null));
        assertEquals("not-a-file", refusal(folder.resolve("none.html"), null));
        assertEquals("not-a-file", refusal(folder, null));
        assertEquals("bad-address", refusal(file("b.html", "x"), "no address"));
        assertEquals(0, archive.size());
    }

    @Test
    void filesOfOneNameInTwoFoldersAreTwoDocuments() throws IOException {
        Path one = Files.writeString(
                Files.createDirectories(folder.resolve("2023")).resolve("index.html"), "<p>一</p>");
        Path other = Files.writeString(
                Files.createDirectories(folder.resolve("2024")).resolve("index.html"), "<p>二</p>");
        assertEquals("file:index.html", url(one));
        assertEquals("file:2024/index.html", url(other));
        assertEquals(List.of("file:index.html", "file:2024/index.html"), List.of(url(one), url(other)), "once more");
        assertEquals(2, archive.size());
        Files.writeString(other, "<p>三</p>");
        assertEquals("file:2024/index.html", url(other), "a new version of the same file");
        assertEquals(3, archive.size());
    }

    private String url(Path file) {
        return archive.importFile(file, null).result().orElseThrow().url();
    }

    private String refusal(Path file, String url) {
        return archive.importFile(file, url).refusal().orElseThrow().code();
    }
}
