package org.fazhi.ingest.normalise;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.ingest.extract.Document;
import org.fazhi.ingest.extract.PageReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Metadata and sections against hand-made labels, when the labelled set lies beside the checkout. The floors may only rise. */
class LabelledSetTest {
    private static final double METADATA = 0.99;
    private static final double SECTIONS = 0.99;
    private static final double ADDRESSES = 0.95;
    private static final Map<String, String> FIELDS = Map.of(
            "document_type",
            "documentType",
            "title",
            "title",
            "issuer",
            "issuer",
            "region_code",
            "regionCode",
            "zone",
            "zone",
            "report_year",
            "reportYear",
            "published_on",
            "publishedOn",
            "document_number",
            "documentNumber",
            "index_number",
            "indexNumber");

    private static final ReportReader READER = ReportReader.load();

    private static Path shared() {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.isDirectory(here.resolveSibling("shared").resolve("gold"))) {
            here = here.getParent();
        }
        return here == null ? null : here.resolveSibling("shared");
    }

    private static String fold(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    @Test
    void metadataAndSectionsReachTheirFloors() throws IOException {
        Path shared = shared();
        if (shared == null) {
            System.out.println("the labelled set is not beside this checkout: nothing scored");
            return;
        }
        int[] count = new int[5];
        PageReader pages = new PageReader();
        Map<String, String> urls = WriteReports.urls(shared.resolve("corpus/urls.tsv"));
        try (Stream<Path> files = Files.list(shared.resolve("corpus"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Path gold = shared.resolve("gold").resolve(name.replaceFirst("\\.\\w+$", ".json"));
                if (Files.exists(gold)) {
                    Document document = new Document(name, urls.get(name), null, null, Files.readAllBytes(file));
                    Report report = READER.read(pages.read(document).result().orElseThrow())
                            .report();
                    score(JsonMapper.shared().readTree(gold.toFile()), report, count, name);
                }
            }
        }
        double metadata = (double) count[0] / count[1];
        double sections = 2.0 * count[2] / (count[3] + count[4]);
        System.out.printf("labelled set: metadata %.3f, sections F1 %.3f%n", metadata, sections);
        assertTrue(metadata >= METADATA && sections >= SECTIONS, "metadata " + metadata + ", sections " + sections);
    }

    private static void score(JsonNode gold, Report report, int[] count, String name) {
        Map<String, Object> json = WriteReports.json(report);
        for (Map.Entry<String, String> field : FIELDS.entrySet()) {
            List<String> accepted = new ArrayList<>(
                    List.of(fold(gold.get("metadata").path(field.getKey()).asString("null"))));
            gold.get("metadata").path("also_" + field.getKey()).forEach(also -> accepted.add(fold(also.asString(""))));
            boolean right = accepted.contains(fold(String.valueOf(json.get(field.getValue()))));
            count[0] += right ? 1 : 0;
            count[1]++;
            if (!right) {
                System.out.println(
                        name + " " + field.getKey() + ": " + json.get(field.getValue()) + " is none of " + accepted);
            }
        }
        List<String> found = new ArrayList<>();
        report.sections().stream()
                .filter(section -> section.level() <= 3)
                .forEach(section -> found.add(section.level() + fold(section.heading())));
        count[3] += found.size();
        for (JsonNode section : gold.path("sections")) {
            if (section.get("level").asInt() <= 3) {
                count[4]++;
                count[2] += found.remove(section.get("level").asInt()
                                + fold(section.get("heading").asString()))
                        ? 1
                        : 0;
            }
        }
    }

    @Test
    void titlesAndAddressesAloneTellPlaceAndYear() throws IOException {
        Path shared = shared();
        if (shared == null || !Files.exists(shared.resolve("domain/real-pages.tsv"))) {
            System.out.println("the list of real pages is not beside this checkout: nothing scored");
            return;
        }
        RealTitles.Score score = RealTitles.score(shared.resolve("domain/real-pages.tsv"), READER);
        System.out.println("titles and addresses: regions " + score.regionRight() + "/" + score.regions() + ", wrong "
                + score.regionWrong() + "; years " + score.yearRight() + "/" + score.years());
        assertTrue(
                score.regionRight() >= ADDRESSES * score.regions() && score.yearRight() >= 0.97 * score.years(),
                String.join("\n", score.misses()));
    }
}
