package org.fazhi.localelasticsearch.junit;

import java.util.UUID;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Resolves {@link EngineUnderTest} parameters of constructors, test and lifecycle methods.
 *
 * <p>The node is the one named by the system property {@code fazhi.test.elasticsearch} or the variable {@code ELASTICSEARCH_URL};
 * without either, one is started for all test classes of the run.
 */
public final class ElasticsearchExtension implements ParameterResolver, AfterAllCallback {
    private static final Namespace NAMESPACE = Namespace.create(ElasticsearchExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == EngineUnderTest.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return ofClass(context);
    }

    private static EngineUnderTest ofClass(ExtensionContext context) {
        Class<?> outermost = outermost(context.getRequiredTestClass());
        SharedEngine shared = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(SharedEngine.class, key -> SharedEngine.open(), SharedEngine.class);
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(
                        outermost, key -> new EngineUnderTest(shared.url(), freshPrefix()), EngineUnderTest.class);
    }

    /** Nested classes share what their outer class prepares. */
    private static Class<?> outermost(Class<?> testClass) {
        return testClass.getEnclosingClass() == null ? testClass : outermost(testClass.getEnclosingClass());
    }

    private static String freshPrefix() {
        return "test-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (outermost(context.getRequiredTestClass()) != context.getRequiredTestClass()) {
            return;
        }
        EngineUnderTest engine =
                context.getRoot().getStore(NAMESPACE).remove(context.getRequiredTestClass(), EngineUnderTest.class);
        if (engine != null) {
            new Leftovers(engine).remove();
        }
    }
}
