package org.fazhi.localelasticsearch.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;

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

    @Test
    void testsAreLeftOutThemselvesSinceTheLauncherKeepsClassesThatHaveSome() {
        TestTier unit = new TestTier("unit");
        assertTrue(unit.apply(testOf(WithEngine.class)).excluded());
        assertTrue(unit.apply(testOf(Plain.class)).included());
    }

    private static TestDescriptor testOf(Class<?> type) {
        UniqueId id = UniqueId.root("test", type.getName());
        return new AbstractTestDescriptor(id, "a test", MethodSource.from(type.getName(), "test")) {
            @Override
            public Type getType() {
                return Type.TEST;
            }
        };
    }
}
