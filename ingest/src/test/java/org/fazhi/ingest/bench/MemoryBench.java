package org.fazhi.ingest.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.fazhi.ingest.Pipeline;
import org.fazhi.ingest.extract.Document;

/**
 * Whether reading keeps memory: pages, each with other numbers than the one before, go through all stages, and the heap after a
 * collection is printed at intervals. Arguments: folder with pages, how many (50000).
 */
public final class MemoryBench {
    private static final int INTERVAL = 5_000;

    private MemoryBench() {}

    public static void main(String[] args) throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(html?|txt)"))
                    .sorted()
                    .toList()) {
                pages.add(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        int most = args.length > 1 ? Integer.parseInt(args[1]) : 50_000;
        Pipeline pipeline = Pipeline.load();
        int read = 0;
        for (int i = 1; i <= most; i++) {
            String page = other(pages.get(i % pages.size()), new Random(i));
            Document document = new Document(
                    "page " + i,
                    "http://www.sdxzf.gov.cn/art/" + i + ".html",
                    null,
                    null,
                    page.getBytes(StandardCharsets.UTF_8));
            read += pipeline.read(document).result().isPresent() ? 1 : 0;
            if (i % INTERVAL == 0) {
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                System.out.printf(
                        "%d documents, %d read, %.1f MB in use%n",
                        i, read, (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
            }
        }
    }

    private static String other(String page, Random random) {
        StringBuilder other = new StringBuilder(page);
        for (int i = 0; i < other.length(); i++) {
            char c = other.charAt(i);
            if (c >= '1' && c <= '9' && random.nextInt(4) == 0) {
                other.setCharAt(i, (char) ('1' + random.nextInt(9)));
            }
        }
        return other.toString();
    }
}
