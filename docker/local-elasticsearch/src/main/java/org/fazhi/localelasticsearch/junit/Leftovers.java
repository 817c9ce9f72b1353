package org.fazhi.localelasticsearch.junit;

import java.io.IOException;
import java.util.List;
import org.fazhi.localelasticsearch.EngineException;
import org.fazhi.localelasticsearch.EngineHttp;

/**
 * What a test class leaves in the node, to be removed.
 *
 * @param engine the node and the prefix
 */
record Leftovers(EngineUnderTest engine) {
    /** Removes the indexes (with their aliases) and templates of the prefix. */
    void remove() {
        EngineHttp http = new EngineHttp(engine.url());
        try {
            for (String index : indexes(http)) {
                require(http.send("DELETE", "/" + index, ""));
            }
            require(http.send("DELETE", "/_index_template/" + engine.indexPrefix() + "*", ""));
        } catch (IOException e) {
            throw new EngineException("cannot tidy up after the tests in " + engine.url(), e);
        }
    }

    /** By name: clusters refuse to delete by wildcard unless told otherwise. */
    private List<String> indexes(EngineHttp http) throws IOException {
        String path = "/_cat/indices/" + engine.indexPrefix() + "*?h=index&expand_wildcards=all";
        return require(http.send("GET", path, ""))
                .body()
                .lines()
                .map(String::strip)
                .toList();
    }

    private static EngineHttp.Answer require(EngineHttp.Answer answer) {
        if (answer.status() != 200 && answer.status() != 404) {
            throw new EngineException("tidying up after the tests: " + answer.status() + " " + answer.body());
        }
        return answer;
    }
}
