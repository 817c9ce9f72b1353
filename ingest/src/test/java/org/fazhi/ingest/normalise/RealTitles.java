package org.fazhi.ingest.normalise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.ingest.extract.Block;
import org.fazhi.ingest.extract.RawReport;

/** Scores region and year on a table of titles and addresses alone: url, region with code, level, issuer, year, …, title, kind. */
final class RealTitles {
    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

    /** Right, wrong and left open, with one line for each miss. */
    record Score(int regionRight, int regions, int regionWrong, int yearRight, int years, List<String> misses) {}

    private RealTitles() {}

    static Score score(Path table, ReportReader reader) throws IOException {
        int[] count = new int[5];
        List<String> misses = new ArrayList<>();
        for (String line :
                Files.readAllLines(table).subList(1, Files.readAllLines(table).size())) {
            String[] cell = line.split("\t", -1);
            boolean titled = !cell[6].startsWith("(") && !cell[6].contains("…") && !cell[6].startsWith("news on");
            Report report = reader.read(page(cell[0], titled ? cell[6] : "")).report();
            Matcher code = CODE.matcher(cell[1]);
            if (code.find() && cell[7].startsWith("report")) {
                count[1]++;
                boolean right = code.group().equals(report.regionCode());
                count[0] += right ? 1 : 0;
                count[2] += !right && report.regionCode() != null ? 1 : 0;
                if (!right) {
                    misses.add("region " + code.group() + " got " + report.regionCode() + " " + line);
                }
            }
            Matcher year = Pattern.compile("20\\d\\d").matcher(cell[6]);
            if (titled && cell[7].startsWith("report") && year.find() && cell[4].matches("\\d{4}")) {
                count[4]++;
                boolean right = cell[4].equals(String.valueOf(report.reportYear()));
                count[3] += right ? 1 : 0;
                if (!right) {
                    misses.add("year " + cell[4] + " got " + report.reportYear() + " " + line);
                }
            }
        }
        return new Score(count[0], count[1], count[2], count[3], count[4], misses);
    }

    static RawReport page(String url, String title) {
        List<Block> blocks = title.isEmpty() ? List.of() : List.of(new Block(Block.Kind.TITLE, title, true));
        return new RawReport(url, url, title, Map.of(), List.of(), blocks, List.of(), List.of(), List.of(), false);
    }

    public static void main(String[] args) throws IOException {
        Score score = score(Path.of(args[0]), ReportReader.load());
        score.misses().forEach(System.out::println);
        System.out.println("regions " + score.regionRight() + "/" + score.regions() + " wrong " + score.regionWrong()
                + "; years " + score.yearRight() + "/" + score.years());
    }
}
