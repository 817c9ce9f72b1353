package org.fazhi.localelasticsearch.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.fazhi.localelasticsearch.EngineHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ElasticsearchExtension.class)
class ElasticsearchExtensionTest {
    @Test
    void theNodeHasTheTokenizers(EngineUnderTest engine) throws IOException {
        EngineHttp.Answer answer = new EngineHttp(engine.url())
                .send("POST", "/_analyze", "{\"tokenizer\":\"ik_smart\",\"text\":\"双随机一公开\"}");
        assertEquals(200, answer.status(), answer.body());
        assertTrue(answer.body().contains("\"token\":\"双随机一公开\""), answer.body());
    }

    @Test
    void removesIndexesAliasesAndTemplatesOfItsPrefixAndNothingElse(EngineUnderTest engine) throws IOException {
        EngineHttp http = new EngineHttp(engine.url());
        EngineUnderTest first = new EngineUnderTest(engine.url(), engine.indexPrefix() + "first-");
        EngineUnderTest second = new EngineUnderTest(engine.url(), engine.indexPrefix() + "second-");
        for (String prefix : new String[] {first.indexPrefix(), second.indexPrefix()}) {
            http.send("PUT", "/" + prefix + "reports", "{\"aliases\":{\"" + prefix + "alias\":{}}}");
            http.send("PUT", "/_index_template/" + prefix + "t", "{\"index_patterns\":[\"" + prefix + "x*\"]}");
        }
        new Leftovers(first).remove();
        assertNotEquals(
                200, http.send("GET", "/" + first.indexPrefix() + "alias", "").status());
        assertEquals(
                404,
                http.send("GET", "/_index_template/" + first.indexPrefix() + "t", "")
                        .status());
        assertEquals(
                200, http.send("GET", "/" + second.indexPrefix() + "alias", "").status());
        assertEquals(
                200,
                http.send("GET", "/_index_template/" + second.indexPrefix() + "t", "")
                        .status());
        new Leftovers(second).remove();
    }

    @Test
    void prefixIsAValidStartOfAnIndexName(EngineUnderTest engine) {
        assertFalse(engine.indexPrefix().isEmpty());
        assertTrue(engine.indexPrefix().matches("[a-z][a-z0-9-]*"), engine.indexPrefix());
    }
}
