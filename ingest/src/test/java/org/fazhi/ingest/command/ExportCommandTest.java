package org.fazhi.ingest.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An index goes out and comes in again, all by commands as they are typed. */
@ExtendWith(ElasticsearchExtension.class)
class ExportCommandTest {
    private static final String REPORT = """
            <html><head><meta charset="utf-8"><title>锦川区%1$d年法治政府建设年度报告</title></head><body>
            <h1>示例省澜川市锦川区人民政府%1$d年法治政府建设年度报告</h1><div class="content">
            <p>%1$d年，锦川区认真做好全年法治工作。现将有关情况报告如下。</p>
            <p>一、%1$d年工作情况</p><p>（一）依法有效化解矛盾纠纷</p>
            <p>%1$d年，区政府共收到行政复议申请%2$d件，同比增长12.5%%。完善制度、强化监督、服务群众，各项任务稳步推进。</p>
            <p>二、下一步工作打算</p><p>坚持把依法行政贯穿工作全过程，取得新的进展。</p></div></body></html>
            """;

    private final String url;
    private final String prefix;

    @TempDir
    private Path folder;

    ExportCommandTest(EngineUnderTest node) {
        url = node.url();
        prefix = node.indexPrefix() + "typed";
    }

    private Typed typed(Object... words) {
        Object[] all = Stream.concat(Stream.of(words), Stream.of("--elasticsearch", url))
                .toArray();
        return Typed.command(all);
    }

    private void fill() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        for (int year = 2021; year <= 2023; year++) {
            Files.writeString(pages.resolve(year + ".html"), REPORT.formatted(year, year - 1990));
        }
        Path archive = folder.resolve("archive");
        Typed imported = Typed.command("import", "--archive", archive, pages);
        assertEquals(Ingest.OK, imported.status(), imported.err());
        Typed indexed = typed("index", "--archive", archive, "--index-prefix", prefix);
        assertEquals(Ingest.OK, indexed.status(), indexed.err());
    }

    private Map<String, String> export(String of, String name) throws IOException {
        Typed exported = typed("export", "--out", folder.resolve(name), "--index-prefix", of);
        assertEquals(Ingest.OK, exported.status(), exported.err());
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder.resolve(name))) {
            for (Path file : all.filter(path -> path.toString().endsWith(".gz")).toList()) {
                files.put(file.getFileName().toString(), unpacked(file));
                assertTrue(exported.out().contains(file.getFileName().toString()), exported.out());
            }
        }
        return files;
    }

    private static String unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatWentOutComesInAgainAndADamagedFolderChangesNothing() throws IOException {
        fill();
        Map<String, String> out = export(prefix, "first");
        assertTrue(out.get("reports.ndjson.gz").contains("行政复议申请33件"), "the texts went out");
        assertEquals(3, out.get("reports.ndjson.gz").lines().count());
        assertFalse(out.get("figures.ndjson.gz").isBlank());

        String other = prefix + "again";
        Typed loaded = typed("index", "--from-export", folder.resolve("first"), "--index-prefix", other);
        assertEquals(Ingest.OK, loaded.status(), loaded.err());
        assertTrue(loaded.out().startsWith("3 documents of reports with "), loaded.out());
        assertEquals(out, export(other, "second"), "every document, value by value");

        damage(folder.resolve("first").resolve("reports.ndjson.gz"));
        Typed refused = typed("index", "--from-export", folder.resolve("first"), "--index-prefix", other);
        assertNotEquals(Ingest.OK, refused.status());
        assertTrue(refused.err().contains("reports.ndjson.gz") && refused.err().contains("checksum"), refused.err());
        assertFalse(refused.err().contains("Exception"), refused.err());
        assertEquals(out, export(other, "third"), "the indices serve on as they were");
    }

    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }
}
