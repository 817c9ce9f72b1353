package org.fazhi.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {
    private static final String GOOD = """
            allow-private-network: false
            sources:
              - id: bj-chaoyang
                name: 北京市朝阳区人民政府
                region: "110105"
                start: [ "https://Example.org:443/list.html" ]
                include: [ "/zwgk/.*" ]
                exclude: []
                max-depth: 3
                max-pages: 50
                delay: 500ms
                revisit: 7d
            """;

    private static List<String> faults(String yaml) {
        return assertThrows(BadSources.class, () -> Sources.parse("sources.yml", yaml))
                .faults();
    }

    @Test
    void readsEveryField() {
        Source source = Sources.parse("sources.yml", GOOD).sources().get(0);
        assertEquals("bj-chaoyang", source.id());
        assertEquals("110105", source.region());
        assertEquals(List.of("https://example.org/list.html"), source.starts());
        assertEquals(50, source.maxPages());
        assertEquals(Duration.ofMillis(500), source.delay());
        assertEquals(Duration.ofDays(7), source.revisit());
        assertTrue(source.includes("https://example.org/zwgk/1.html"));
        assertFalse(source.includes("https://example.org/other/1.html"));
    }

    @Test
    void whatIsLeftOutHasAPoliteDefault() {
        String yaml = "sources:\n- {id: a, start: \"http://example.org/\"}\n";
        Sources sources = Sources.parse("sources.yml", yaml);
        Source source = sources.sources().get(0);
        assertFalse(sources.allowPrivateNetwork());
        assertEquals(Duration.ofSeconds(2), source.delay());
        assertEquals(Duration.ZERO, source.revisit());
        assertEquals(3, source.maxDepth());
        assertEquals(5000, source.maxPages());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "110105          | 999999     | line 5: sources[0].region: no division has the code 999999",
                "delay: 500ms    | delay: x   | line 11: sources[0].delay: must be a time",
                "max-depth: 3    | max-depth: -1 | line 9: sources[0].max-depth: must be a whole number from 0",
                "max-pages: 50   | max-pages: many | line 10: sources[0].max-pages: must be a whole number from 1",
                "revisit         | revist     | line 12: sources[0].revist: unknown field",
                "id: bj-chaoyang | id: ''     | line 3: sources[0].id: is missing",
                "'/zwgk/.*'      | '/zwgk/('  | line 7: sources[0].include: bad regular expression",
                "https://Example | ftp://a    | line 6: sources[0].start: no http or https address",
                "network: false  | network: 7 | line 1: allow-private-network: must be true or false"
            })
    void faultsNameLineAndField(String good, String bad, String expected) {
        String yaml = GOOD.replace('"', '\'').replace(good, bad);
        List<String> faults = faults(yaml);
        assertTrue(faults.get(0).startsWith("sources.yml: " + expected), faults.toString());
    }

    @ParameterizedTest
    @CsvSource({"''", "nothing", "[]", "'sources: []'", "'sources: 7'", "'{'", "'a: b: c'", "'sources: [7]'"})
    void whatIsNoListOfSourcesIsSaidInOneLine(String yaml) {
        List<String> faults = faults(yaml);
        assertTrue(faults.get(0).startsWith("sources.yml: line 1: "), faults.toString());
        assertEquals(1, faults.get(0).lines().count());
    }

    @Test
    void idsAreUnique() {
        String twice = "sources:\n- {id: a, start: \"http://a.org/\"}\n- {id: a, start: \"http://b.org/\"}\n";
        assertEquals(List.of("sources.yml: line 3: sources[1].id: another source has it already: a"), faults(twice));
    }

    @Test
    void missingAndUnreadableFilesAreNamed(@TempDir Path folder) throws IOException {
        Path none = folder.resolve("none.yml");
        assertTrue(assertThrows(BadSources.class, () -> Sources.read(none))
                .getMessage()
                .contains("no such file"));
        Path binary = Files.write(folder.resolve("binary.yml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertTrue(assertThrows(BadSources.class, () -> Sources.read(binary))
                .getMessage()
                .contains("not UTF-8"));
        assertThrows(BadSources.class, () -> Sources.read(folder));
    }

    @Test
    void unknownIdsAreNamed() {
        Sources sources = Sources.parse("sources.yml", GOOD);
        assertEquals(1, sources.selected(Set.of("bj-chaoyang")).size());
        assertTrue(assertThrows(BadSources.class, () -> sources.selected(Set.of("x")))
                .getMessage()
                .contains("x"));
    }

    @Test
    void theProjectsOwnListIsGood() {
        Sources sources = Sources.read(Path.of("sources.yml"));
        assertTrue(
                sources.sources().size() >= 40, "sources: " + sources.sources().size());
        assertFalse(sources.allowPrivateNetwork());
        for (Source source : sources.sources()) {
            assertTrue(source.region() != null && source.delay().toMillis() >= 2000, source.id());
            assertTrue(source.starts().stream()
                    .allMatch(start -> source.authorities().contains(Address.authority(start))));
        }
    }
}
