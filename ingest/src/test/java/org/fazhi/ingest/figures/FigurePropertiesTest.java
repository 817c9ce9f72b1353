package org.fazhi.ingest.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.fazhi.ingest.normalise.Part;
import org.fazhi.ingest.normalise.Report;
import org.fazhi.mappings.vocabulary.Indicators;
import org.junit.jupiter.api.Test;

/** What holds for every text, whole or torn. {@code -Dfigures.mutations=20000} tries more texts. */
class FigurePropertiesTest {
    private static final int MUTATIONS = Integer.getInteger("figures.mutations", 2_000);
    private static final FigureReader READER = new FigureReader(Indicators.load());
    private static final Pattern CHINESE_NUMBER = Pattern.compile("[零〇一二三四五六七八九十百千两]");
    private static final List<String> FILES = List.of(
            "indicators.tsv",
            "numbers.tsv",
            "periods.tsv",
            "subjects.tsv",
            "lists.tsv",
            "negatives.tsv",
            "tables.tsv",
            "sentences.tsv",
            "wordings.tsv",
            "near.tsv");

    private static List<String> passages() {
        List<String> passages = new ArrayList<>();
        FILES.forEach(file -> GoldenTable.rows(file).forEach(row -> passages.add(row.passage())));
        return passages;
    }

    @Test
    void everyQuoteIsCutFromTheTextAndCarriesItsNumber() {
        for (String passage : passages()) {
            Report report = Fiction.report(passage, "工作情况", 2021, "county");
            for (Figure figure : READER.read(report)) {
                check(report, figure);
            }
        }
    }

    @Test
    void tornTextsGiveNoExceptionAndTheSameFiguresTwice() {
        List<String> passages = passages();
        Random random = new Random(20_210_815);
        for (int i = 0; i < MUTATIONS; i++) {
            String text = mutate(passages, random);
            Report report = Fiction.report(text, i % 3 == 0 ? "-" : "行政复议", 2021, i % 2 == 0 ? "county" : "prefecture");
            List<Figure> figures = READER.read(report);
            if (i % 10 == 0) {
                assertEquals(figures, READER.read(report), text);
            }
            figures.forEach(figure -> check(report, figure));
        }
    }

    @Test
    void problemsPlansAndAnnexesStateNothing() {
        String text = "全年收到行政复议申请126件。";
        assertEquals(
                1,
                READER.read(Fiction.report(text, "工作", 2021, "county", Part.WORK))
                        .size());
        for (Part part : List.of(Part.PROBLEMS, Part.PLANS, Part.ANNEX)) {
            assertEquals(List.of(), READER.read(Fiction.report(text, "其他", 2021, "county", part)));
        }
    }

    @Test
    void thePreambleMayRoundWhatTheBodySaysExactly() {
        String text = "全年政务服务办件量超过11万件。\n一、政务服务\n全年受理审批事项11.5万件。";
        int heading = text.indexOf("一、");
        Report fiction = Fiction.report(text, "-", 2021, "county");
        Report report = new Report(
                fiction.documentType(),
                null,
                null,
                null,
                fiction.regionPath(),
                null,
                fiction.level(),
                2021,
                null,
                null,
                null,
                text,
                List.of(new org.fazhi.ingest.normalise.Section(
                        1, "一、", "政务服务", Part.WORK, null, heading, heading + 6, text.length())));
        List<Figure> figures = READER.read(report);
        assertEquals(1, figures.size());
        assertEquals(new BigDecimal("115000"), figures.get(0).value());
    }

    @Test
    void whatDoesNotAddUpIsNotedAndNotRepaired() {
        Report report = Fiction.report("人民调解组织调解矛盾纠纷200件，成功150件，成功率98%。", "调解", 2021, "county");
        Figure rate = READER.read(report).get(2);
        assertEquals(new BigDecimal("98"), rate.value());
        assertEquals("按同句数字计算为75.00%", rate.note());
    }

    @Test
    void aReportWithoutAYearStatesOnlyWhatNamesItsYear() {
        Report fiction = Fiction.report("全年收到行政复议申请12件。2019年收到行政复议申请9件。", "-", 2021, "county");
        Report report = new Report(
                fiction.documentType(),
                null,
                null,
                null,
                fiction.regionPath(),
                null,
                fiction.level(),
                null,
                null,
                null,
                null,
                fiction.text(),
                List.of());
        List<Figure> figures = READER.read(report);
        assertEquals(1, figures.size());
        assertEquals("2019", figures.get(0).period());
    }

    private static void check(Report report, Figure figure) {
        assertEquals(report.text().substring(figure.start(), figure.end()), figure.quote());
        String shown = LabelledSet.fold(figure.quote()).replace(",", "");
        boolean carried = CHINESE_NUMBER.matcher(shown).find();
        for (int power : new int[] {0, 3, 4, 8}) {
            String digits = figure.value()
                    .scaleByPowerOfTen(-power)
                    .stripTrailingZeros()
                    .toPlainString();
            carried |= shown.contains(digits);
        }
        assertTrue(carried, () -> figure.value() + " is not in " + figure.quote());
    }

    /** Two passages torn, joined, and damaged as pages damage them. */
    private static String mutate(List<String> passages, Random random) {
        String one = passages.get(random.nextInt(passages.size()));
        String other = passages.get(random.nextInt(passages.size()));
        StringBuilder text = new StringBuilder(one.substring(random.nextInt(one.length())));
        text.append(other, 0, random.nextInt(other.length()));
        for (int i = random.nextInt(8); i > 0 && text.length() > 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(7)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, "　");
                case 2 -> text.insert(at, "\n");
                case 3 -> text.insert(at, (char) random.nextInt(0x10000));
                case 4 -> text.insert(at, "（)《》“，、分别为其中".charAt(random.nextInt(12)));
                case 5 -> text.insert(at, random.nextInt(100_000) + (random.nextBoolean() ? "." : "万"));
                default -> text.setCharAt(at, (char) ('０' + random.nextInt(10)));
            }
        }
        return text.toString();
    }
}
