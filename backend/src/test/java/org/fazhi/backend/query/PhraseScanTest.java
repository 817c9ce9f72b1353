package org.fazhi.backend.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.fazhi.backend.engine.EngineGateway;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.fazhi.mappings.engine.Engine;
import org.fazhi.mappings.engine.EngineAddress;
import org.fazhi.mappings.install.IndexInstaller;
import org.fazhi.mappings.install.IndexSet;
import org.fazhi.mappings.text.ExactTokens;
import org.fazhi.mappings.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * Pieces of texts, looked for by {@link ExactClause} and by a literal scan of the same texts: both must find the same, wherever a piece begins
 * and ends. The texts are put together at random from everything that reports hold; {@code -Dfazhi.texts=DIR} adds text files,
 * {@code -Dfazhi.phrases=20000} asks more.
 */
@ExtendWith(ElasticsearchExtension.class)
class PhraseScanTest {
    private static final List<String> PIECES = List.of(
            "行政复议",
            "行政",
            "复议",
            "政府",
            "法治政府",
            "人民政府",
            "依法",
            "执法",
            "规范性文件",
            "件",
            "同比上升",
            "100%",
            "98.6%",
            "2016年",
            "２０１６年",
            "12件",
            "，",
            "。",
            "、",
            "：",
            "“放管服”",
            "（一）",
            "(二)",
            "\n",
            " ",
            "　",
            "〔2021〕25号",
            "《条例》",
            "行政複議與訴訟",
            "實施",
            "ABC",
            "WiFi",
            "\uD83D\uDE00",
            "𠮷林",
            "①",
            "㎡",
            "-",
            "—",
            "2015—2020",
            "…",
            "一是",
            "责任制");

    private final Random random = new Random(20_261_126);

    @Test
    void everyPieceIsFoundWhereItStandsAndNowhereElse(EngineUnderTest under) throws IOException {
        String prefix = under.indexPrefix() + "phrases";
        List<String> texts = texts();
        try (Engine engine = Engine.open(EngineAddress.of(under.url(), System.getenv()))) {
            IndexSet set = new IndexInstaller(engine.client(), prefix).create();
            index(engine, set.reports(), texts);
            EngineGateway gateway = new EngineGateway(engine.rest(), prefix);
            List<String> folded = texts.stream().map(Folding::fold).toList();
            for (int i = 0; i < Integer.getInteger("fazhi.phrases", 600); i++) {
                String piece = piece(texts.get(random.nextInt(texts.size())), i % 5 == 0);
                assertEquals(
                        scan(folded, Folding.fold(piece)),
                        found(gateway, set.reports(), piece, texts.size()),
                        () -> "[" + piece + "]");
            }
        }
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(80), 0, PIECES.size()).forEach(at -> text.append(PIECES.get(at)));
            texts.add(text.toString());
        }
        String folder = System.getProperty("fazhi.texts");
        if (folder != null) {
            try (var files = Files.list(Path.of(folder))) {
                for (Path file : files.sorted().toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        return texts;
    }

    private static void index(Engine engine, String index, List<String> texts) throws IOException {
        BulkRequest.Builder bulk = new BulkRequest.Builder().refresh(Refresh.True);
        for (int i = 0; i < texts.size(); i++) {
            String id = String.valueOf(i);
            Map<String, Object> document = Map.of("id", id, "search", Map.of("exact", ExactTokens.of(texts.get(i))));
            bulk.operations(
                    operation -> operation.index(one -> one.index(index).id(id).document(document)));
        }
        assertEquals(false, engine.client().bulk(bulk.build()).errors());
    }

    /** One to 25 characters as they stand, now and then some hundred; now and then with one character changed, so that it may stand nowhere. */
    private String piece(String text, boolean changed) {
        int most = random.nextInt(20) == 0 ? 400 : random.nextBoolean() ? 4 : 25;
        int length = Math.min(text.length(), 1 + random.nextInt(most));
        int start = whole(text, random.nextInt(text.length() - length + 1));
        String piece = text.substring(start, whole(text, Math.min(text.length(), start + length)));
        if (piece.isEmpty() || !changed) {
            return piece.isEmpty() ? "复议" : piece;
        }
        String other = PIECES.get(random.nextInt(PIECES.size()));
        return piece.substring(0, whole(piece, piece.length() / 2)) + other.substring(0, whole(other, 1));
    }

    /** The offset, moved on where it would cut a surrogate pair. */
    private static int whole(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                ? offset + 1
                : offset;
    }

    private static Set<String> scan(List<String> texts, String piece) {
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).contains(piece)) {
                found.add(String.valueOf(i));
            }
        }
        return found;
    }

    private static Set<String> found(EngineGateway gateway, String index, String piece, int most) {
        Map<String, Object> body =
                Map.of("size", most, "_source", List.of("id"), "query", ExactClause.of("search.exact", piece));
        Set<String> ids = new TreeSet<>();
        gateway.search(index, body, JsonNode.class)
                .sources()
                .forEach(source -> ids.add(source.path("id").asString()));
        return ids;
    }
}
