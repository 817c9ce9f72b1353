package org.fazhi.localelasticsearch.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestTierTest {
    @ExtendWith(ElasticsearchExtension.class)
    private static final class WithEngine {
        private static final class Within {}
    }

    @Tag("engine")
    private static final class Tagged {}

    private static final class Plain {}

    @ParameterizedTest
    @CsvSource({"unit,false,true", "engine,true,false", "'',true,true"})
    void testsWithAnEngineAreToldByWhatTheyAskFor(String wanted, boolean engine, boolean plain) {
        TestTier tier = new TestTier(wanted);
        assertEquals(engine, tier.runs(WithEngine.class));
        assertEquals(engine, tier.runs(WithEngine.Within.class));
        assertEquals(engine, tier.runs(Tagged.class));
        assertEquals(plain, tier.runs(Plain.class));
    }
}
