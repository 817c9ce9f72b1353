package org.fazhi.ingest.bench;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fazhi.ingest.extract.Document;
import org.fazhi.ingest.extract.PageReader;
import org.fazhi.ingest.figures.FigureReader;
import org.fazhi.ingest.normalise.ReportReader;
import org.fazhi.mappings.vocabulary.Indicators;

/**
 * What a number costs in a report that is one line, by the length of the line. Argument: the largest count of numbers, 60000 when it is
 * left out. Prints microseconds of processor time for a number; they stay the same when the work is linear.
 */
public final class LongLineBench {
    private static final List<String> CLAUSES = List.of(
            "区政府收到行政复议申请%d件",
            "其中受理%d件", "以区政府为被告的行政诉讼案件%d件", "败诉率%d%%", "调解矛盾纠纷%d件", "各部门作出行政处罚%d件", "走访企业%d家", "开展检查%d次（比上年多）");

    private static final Map<String, String> SEPARATORS =
            Map.of("full stops", "。", "commas", "，", "semicolons", "；", "cells", "\t");

    private final PageReader pages = new PageReader();
    private final ReportReader reports = ReportReader.load();
    private final FigureReader figures = new FigureReader(Indicators.load());

    private LongLineBench() {}

    public static void main(String[] args) {
        int most = args.length == 0 ? 60_000 : Integer.parseInt(args[0]);
        LongLineBench bench = new LongLineBench();
        SEPARATORS.forEach((name, separator) -> {
            bench.micros(2_000, separator);
            StringBuilder line = new StringBuilder("%-11s".formatted(name));
            for (int numbers = Math.min(most, 1_875); numbers <= most; numbers *= 2) {
                line.append("  %d: %.0f µs".formatted(numbers, bench.micros(numbers, separator)));
            }
            System.out.println(line);
        });
    }

    private double micros(int numbers, String separator) {
        String text = "示例省示例市示例区2021年法治政府建设年度报告\n一、主要工作\n"
                + IntStream.range(0, numbers)
                        .mapToObj(i -> CLAUSES.get(i * 7 % CLAUSES.size()).formatted(i % 89 + 3))
                        .collect(Collectors.joining(separator))
                + "。\n";
        Document document = new Document(
                "long.txt", "http://www.sdxzf.gov.cn/long.txt", null, null, text.getBytes(StandardCharsets.UTF_8));
        LongSupplier clock = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        long start = clock.getAsLong();
        figures.read(reports.read(pages.read(document).result().orElseThrow()).report());
        return (clock.getAsLong() - start) / 1e3 / numbers;
    }
}
