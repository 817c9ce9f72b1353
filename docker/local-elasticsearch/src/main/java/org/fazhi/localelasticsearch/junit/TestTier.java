package org.fazhi.localelasticsearch.junit;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Leaves out the tests with a real engine when {@code -Dfazhi.tests=unit}, and all others when {@code -Dfazhi.tests=engine}; without
 * either every test runs. A test has an engine when its class, or one around it, asks for {@link ElasticsearchExtension}, or bears the
 * tag {@code engine} since it starts one itself: nobody has to remember a mark.
 */
public final class TestTier implements PostDiscoveryFilter {
    static final String PROPERTY = "fazhi.tests";
    static final String ENGINE = "engine";

    private final String wanted;

    /** By the system property. */
    public TestTier() {
        this(System.getProperty(PROPERTY, ""));
    }

    TestTier(String wanted) {
        this.wanted = wanted;
    }

    @Override
    public FilterResult apply(TestDescriptor descriptor) {
        Optional<Class<?>> testClass = descriptor.getSource().flatMap(TestTier::classOf);
        return FilterResult.includedIf(testClass.isEmpty() || runs(testClass.get()));
    }

    /** The launcher leaves out only what has nothing below it: tests, not classes. */
    private static Optional<Class<?>> classOf(TestSource source) {
        if (source instanceof MethodSource method) {
            return Optional.of(method.getJavaClass());
        }
        return source instanceof ClassSource whole ? Optional.of(whole.getJavaClass()) : Optional.empty();
    }

    boolean runs(Class<?> testClass) {
        return switch (wanted) {
            case "unit" -> !engine(testClass);
            case ENGINE -> engine(testClass);
            default -> true;
        };
    }

    private static boolean engine(Class<?> testClass) {
        for (Class<?> at = testClass; at != null; at = at.getEnclosingClass()) {
            for (ExtendWith with : at.getAnnotationsByType(ExtendWith.class)) {
                for (Class<?> extension : with.value()) {
                    if (extension == ElasticsearchExtension.class) {
                        return true;
                    }
                }
            }
            for (Tag tag : at.getAnnotationsByType(Tag.class)) {
                if (tag.value().equals(ENGINE)) {
                    return true;
                }
            }
        }
        return false;
    }
}
