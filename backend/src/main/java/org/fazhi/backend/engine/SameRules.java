package org.fazhi.backend.engine;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.fazhi.backend.problem.ApiProblem;
import org.fazhi.mappings.install.Contract;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Lets no index be read that was built by other mappings or text rules than this server's: quoted phrases would be missed there, and nobody
 * would see it. It happens when a new server is started before the rebuild, or an old one after it.
 */
final class SameRules {
    private static final Logger LOG = LoggerFactory.getLogger(SameRules.class);

    private final String digest = new Contract().digest();
    private final Set<String> same = ConcurrentHashMap.newKeySet();
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final Function<String, JsonNode> asked;

    /** @param asked answers a path of the engine */
    SameRules(Function<String, JsonNode> asked) {
        this.asked = asked;
    }

    /** @throws ApiProblem when the index was built by other rules; each index is asked once until it is found right */
    void require(String index) {
        if (same.contains(index)) {
            return;
        }
        String built = asked.apply("/" + index + "/_mapping?filter_path=*.mappings._meta.contract")
                .at("/" + index + "/mappings/_meta/contract")
                .asString("");
        if (!built.equals(digest)) {
            if (told.add(index)) {
                LOG.error("{} was built by other rules than this server's; rebuild it: ingest index --rebuild", index);
            }
            throw ApiProblem.otherRules();
        }
        same.add(index);
    }
}
