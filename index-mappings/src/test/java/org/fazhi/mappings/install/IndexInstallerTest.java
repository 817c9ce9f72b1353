package org.fazhi.mappings.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.localelasticsearch.junit.ElasticsearchExtension;
import org.fazhi.localelasticsearch.junit.EngineUnderTest;
import org.fazhi.mappings.engine.Engine;
import org.fazhi.mappings.engine.EngineAddress;
import org.fazhi.mappings.engine.EngineCheck;
import org.fazhi.mappings.engine.EngineUnfit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ElasticsearchExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexInstallerTest {
    private final EngineAddress address;
    private final Engine engine;
    private final String prefix;

    IndexInstallerTest(EngineUnderTest node) throws IOException {
        address = EngineAddress.of(node.url(), Map.of());
        engine = Engine.open(address);
        prefix = node.indexPrefix();
    }

    @AfterAll
    void close() throws IOException {
        engine.close();
    }

    @Test
    void aRealEngineIsFit() {
        EngineCheck.require(engine, address);
    }

    @Test
    void anAddressWithoutAnEngineIsNamed() throws IOException {
        EngineAddress nobody = EngineAddress.of("http://127.0.0.1:1", Map.of());
        try (Engine away = Engine.open(nobody)) {
            EngineUnfit unfit = assertThrows(EngineUnfit.class, () -> EngineCheck.require(away, nobody));
            assertTrue(unfit.getMessage().contains("http://127.0.0.1:1"), unfit.getMessage());
        }
    }

    @Test
    void readersSeeTheNewSetOnlyWhenItIsPublished() throws IOException {
        IndexInstaller installer = new IndexInstaller(engine.client(), prefix + "switch");
        assertEquals(Optional.empty(), installer.current());
        IndexSet first = installer.create();
        assertEquals(Optional.empty(), installer.current());
        installer.publish(first);
        assertEquals(Optional.of(first), installer.currentForAppending());

        IndexSet second = installer.create();
        assertEquals(Optional.of(first), installer.publish(second));
        assertEquals(Optional.of(second), installer.current());
        assertEquals(List.of(second, first), installer.all());
    }

    @Test
    void aSetThatIsFilledShowsWhatIsWrittenOnlyOnceItIsPublished() throws IOException {
        IndexInstaller installer = new IndexInstaller(engine.client(), prefix + "filling");
        IndexSet set = installer.createForFilling();
        assertEquals(List.of("-1", "-1", "-1"), refreshIntervals(set));
        installer.publish(set);
        assertEquals(List.of("1s", "1s", "1s"), refreshIntervals(set));
    }

    private List<String> refreshIntervals(IndexSet set) throws IOException {
        return engine.client().indices().getSettings(request -> request.index(set.names())).result().values().stream()
                .map(index -> index.settings().index().refreshInterval().time())
                .toList();
    }

    @Test
    void readersGoBackInOneStepAndNeverToAnUnfinishedBuild() throws IOException {
        IndexInstaller installer = new IndexInstaller(engine.client(), prefix + "back");
        assertEquals(Optional.empty(), installer.previous());
        IndexSet first = installer.create();
        installer.publish(first);
        IndexSet second = installer.create();
        installer.publish(second);
        installer.create();
        assertEquals(Optional.of(first), installer.previous());

        installer.publish(first);
        assertEquals(Optional.of(first), installer.current());
        assertEquals(Optional.empty(), installer.previous());
        installer.publish(second);
        installer.delete(first);
        assertEquals(Optional.empty(), installer.previous());
    }

    @Test
    void anIndexBuiltWithAnotherContractIsNotAppendedTo() throws IOException {
        IndexInstaller installer = new IndexInstaller(engine.client(), prefix + "old");
        IndexSet set = installer.create();
        installer.publish(set);
        engine.client()
                .indices()
                .putMapping(request -> request.index(set.reports()).meta("contract", JsonData.of("an older one")));
        ContractMismatch refusal = assertThrows(ContractMismatch.class, installer::currentForAppending);
        assertTrue(refusal.getMessage().contains("index --rebuild"), refusal.getMessage());
    }

    /** Golden table of the two analyzers: what is kept for searching, and what a query is cut into. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fazhi_words_search | 深化放管服改革 | 深化 放管服改革",
                "fazhi_words_search | 双随机一公开 | 双随机一公开",
                "fazhi_words_search | 行政复议案件纠错率 | 行政复议案件 纠错率",
                "fazhi_words_search | 负责人出庭应诉率 | 负责人出庭应诉率",
                "fazhi_words_search | ABC | abc",
                "fazhi_words | 行政复议听证 | 行政复议听证 行政复议 行政 复议听证 复议 听证"
            })
    void textIsCutIntoTheWordsOfTheGenre(String analyzer, String text, String tokens) throws IOException {
        IndexInstaller installer = new IndexInstaller(engine.client(), prefix + "words");
        IndexSet set = installer.current().isPresent() ? installer.current().get() : installer.create();
        installer.publish(set);
        List<String> found = engine
                .client()
                .indices()
                .analyze(request ->
                        request.index(set.reports()).analyzer(analyzer).text(text))
                .tokens()
                .stream()
                .map(token -> token.token())
                .toList();
        assertEquals(List.of(tokens.split(" ")), found);
    }
}
