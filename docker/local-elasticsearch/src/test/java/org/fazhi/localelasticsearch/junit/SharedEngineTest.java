package org.fazhi.localelasticsearch.junit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fazhi.localelasticsearch.EngineException;
import org.junit.jupiter.api.Test;

class SharedEngineTest {
    @Test
    void withoutAnEngineTestsFailAndSayWhy() {
        SharedEngine none = SharedEngine.open(() -> {
            throw new EngineException("no disk space");
        });
        for (int test = 0; test < 2; test++) {
            String message = assertThrows(EngineException.class, none::url).getMessage();
            assertTrue(message.contains("needs Elasticsearch") && message.contains("no disk space"), message);
        }
    }

    @Test
    void aNamedNodeThatDoesNotAnswerIsNamed() {
        for (String url : new String[] {"http://127.0.0.1:1", "not an address"}) {
            String message = assertThrows(
                            EngineException.class, () -> SharedEngine.at(url).url())
                    .getMessage();
            assertTrue(message.contains("nothing answers at " + url), message);
        }
    }
}
