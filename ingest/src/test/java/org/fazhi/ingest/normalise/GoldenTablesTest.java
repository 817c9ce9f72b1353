package org.fazhi.ingest.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.ingest.Golden;
import org.fazhi.ingest.extract.Block;
import org.fazhi.ingest.extract.Label;
import org.fazhi.ingest.extract.RawReport;
import org.fazhi.mappings.vocabulary.Themes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule against its table of fictional words; a new case is a new row. */
class GoldenTablesTest {
    private static final ReportReader READER = ReportReader.load();

    private static Stream<DynamicTest> table(
            String file, int cells, org.junit.jupiter.api.function.ThrowingConsumer<String[]> check) {
        return Golden.rows(GoldenTablesTest.class, file, cells).stream()
                .map(row -> DynamicTest.dynamicTest(file + " " + String.join(" | ", row), () -> check.accept(row)));
    }

    private static String shown(Object value) {
        return value == null ? "" : value.toString();
    }

    @TestFactory
    Stream<DynamicTest> dates() {
        return table(
                "dates.csv",
                2,
                row -> assertEquals(
                        row[1], Dates.first(row[0]).map(LocalDate::toString).orElse("")));
    }

    @TestFactory
    Stream<DynamicTest> documentNumbers() {
        return table("numbers.csv", 2, row -> assertEquals(row[1], shown(Numbers.normal(row[0]))));
    }

    @TestFactory
    Stream<DynamicTest> titleElements() {
        return table("site-titles.csv", 2, row -> assertEquals(row[1], Titles.withoutSite(row[0])));
    }

    @TestFactory
    Stream<DynamicTest> documentTypes() {
        DocumentTypes types = DocumentTypes.load();
        return table(
                "document-types.csv",
                3,
                row -> assertEquals(
                        row[2], types.of(row[0], row[1], new EvidenceBook()).code()));
    }

    @TestFactory
    Stream<DynamicTest> years() {
        return table("years.csv", 5, row -> {
            List<Label> labels = new ArrayList<>();
            if (!row[2].isEmpty()) {
                labels.add(new Label("published", "发布日期", row[2]));
            }
            if (!row[3].isEmpty()) {
                labels.add(new Label("document-number", "文号", row[3]));
            }
            Report report =
                    READER.read(page("", row[0], labels, row[1].split("/"))).report();
            assertEquals(row[4], shown(report.reportYear()));
        });
    }

    @TestFactory
    Stream<DynamicTest> whose() {
        return table("whose.csv", 7, row -> {
            Report report = READER.read(page(row[1], row[0], List.of(), row[2].split("/")))
                    .report();
            String level = report.level() == null ? "" : report.level().code();
            assertEquals(
                    List.of(row[3], row[4], row[5], row[6]),
                    List.of(shown(report.regionCode()), level, shown(report.zone()), shown(report.issuer())));
        });
    }

    @TestFactory
    Stream<DynamicTest> addresses() {
        return table(
                "addresses.csv",
                2,
                row -> assertEquals(
                        row[1],
                        shown(READER.read(page(row[0], "", List.of())).report().regionCode())));
    }

    @TestFactory
    Stream<DynamicTest> headings() {
        return table("headings.csv", 2, row -> {
            List<Section> sections = READER.read(page("", "", List.of(), row[0].split("⏎")))
                    .report()
                    .sections();
            assertEquals(
                    row[1],
                    sections.stream()
                            .map(section -> section.level() + ":" + section.heading())
                            .collect(Collectors.joining(";")));
        });
    }

    @TestFactory
    Stream<DynamicTest> parts() {
        PartCues cues = PartCues.load();
        return table(
                "parts.csv",
                3,
                row -> assertEquals(
                        row[2], cues.of(row[0], null, Integer.valueOf(row[1])).code()));
    }

    @TestFactory
    Stream<DynamicTest> themes() {
        ThemeCues cues = ThemeCues.load(Themes.load());
        return table("themes.csv", 2, row -> assertEquals(row[1], shown(cues.of(row[0], "", null))));
    }

    /** A paragraph; **words** at its start are set in bold, ## before it makes it a heading of the second rank. */
    private static Block block(String line) {
        String words = line.replaceAll("\\*\\*|^#+", "");
        int bold = line.startsWith("**") ? line.indexOf("**", 2) - 2 : 0;
        int rank = line.length() - line.replaceFirst("^#+", "").length();
        return new Block(rank > 0 ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, words, false, bold, rank);
    }

    private static RawReport page(String url, String title, List<Label> labels, String... lines) {
        List<Block> blocks = new ArrayList<>();
        if (!title.isEmpty()) {
            blocks.add(new Block(Block.Kind.TITLE, title, true));
        }
        for (String line : lines) {
            if (!line.isEmpty()) {
                blocks.add(block(line));
            }
        }
        return new RawReport(
                "page",
                url.isEmpty() ? null : url,
                title,
                Map.of(),
                labels,
                blocks,
                List.of(),
                List.of(),
                List.of(),
                false);
    }
}
