package org.fazhi.localelasticsearch;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** The plugin's table of words once more, through a real node. */
@ExtendWith(ElasticsearchExtension.class)
class GoldenTokensOnNodeTest {
    private static final Path TABLE = Path.of("../analysis-ik/src/test/resources/org/fazhi/analysisik/tokens.tsv");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]*)\"");

    @Test
    void aNodeCutsAsTheTableSays(EngineUnderTest engine) throws IOException {
        EngineHttp http = new EngineHttp(engine.url());
        Stream<Executable> rows = Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .flatMap(row -> Stream.of(
                        () -> assertEquals(row[1], tokens(http, "ik_smart", row[0])),
                        () -> assertEquals(row[2], tokens(http, "ik_max_word", row[0]))));
        assertAll(rows);
    }

    private static String tokens(EngineHttp http, String tokenizer, String text) throws IOException {
        String json = "{\"tokenizer\":\"%s\",\"text\":\"%s\"}".formatted(tokenizer, text.replace("\"", "\\\""));
        return TOKEN.matcher(http.send("POST", "/_analyze", json).body())
                .results()
                .map(match -> unescaped(match.group(1)))
                .collect(Collectors.joining(" "));
    }

    /** Elasticsearch writes characters beyond the basic plane as escapes. */
    private static String unescaped(String json) {
        return ESCAPE.matcher(json)
                .replaceAll(escape -> Character.toString((char) Integer.parseInt(escape.group(1), 16)));
    }
}
