package org.fazhi.analysisik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;
import org.junit.jupiter.api.Test;

/** The zip as a cluster would install it. */
class PluginTest {
    private static final Path ZIP = Path.of("target/analysis-ik.zip");

    @Test
    void zipHasDescriptorComponentsAndJarsAtItsRoot() throws IOException {
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            Set<String> names = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
            assertTrue(
                    names.containsAll(Set.of("stable-plugin-descriptor.properties", "named_components.json")),
                    names + "");
            for (String jar : List.of("analysis-ik-", "ik-analyzer-", "slf4j-api-", "slf4j-nop-")) {
                assertTrue(
                        names.stream().anyMatch(name -> name.startsWith(jar) && name.endsWith(".jar")),
                        jar + " in " + names);
            }
            assertEquals(6, names.size(), names + "");
            String descriptor = text(zip, "stable-plugin-descriptor.properties");
            assertTrue(!descriptor.contains("${"), descriptor);
        }
    }

    @Test
    void componentListAndAnnotationsAgree() throws Exception {
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            String json = text(zip, "named_components.json");
            for (Class<?> factory : List.of(IkSmartTokenizerFactory.class, IkMaxWordTokenizerFactory.class)) {
                String name = factory.getAnnotation(NamedComponent.class).value();
                assertTrue(
                        Pattern.compile("\"" + name + "\"\\s*:\\s*\"" + Pattern.quote(factory.getName()) + "\"")
                                .matcher(json)
                                .find(),
                        json);
                Object made = factory.getConstructor().newInstance();
                try (Tokenizer tokenizer =
                        assertInstanceOf(TokenizerFactory.class, made).create()) {
                    assertInstanceOf(IkTokenizer.class, tokenizer);
                }
            }
        }
    }

    @Test
    void manyThreadsCutAlike() throws Exception {
        String text = "行政机关负责人出庭应诉率达到99.3%。".repeat(50);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<String>> cutting = () -> Tokens.terms(Granularity.MAX_WORD, text);
            List<Future<List<String>>> results =
                    threads.invokeAll(Stream.generate(() -> cutting).limit(64).toList());
            for (Future<List<String>> result : results) {
                assertEquals(results.get(0).get(), result.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
