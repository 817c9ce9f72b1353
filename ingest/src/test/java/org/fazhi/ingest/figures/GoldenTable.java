package org.fazhi.ingest.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.ingest.normalise.Report;

/** Rows of a golden table: a passage and what it states. */
final class GoldenTable {
    /**
     * A row; the report holds the passage, the expected figures are in the order of the text. {@code near} is the code that the
     * passage only resembles; empty in most tables.
     */
    record Row(String file, int line, String passage, Report report, int year, String expected, String near) {
        /** Each expected figure in full: code=value@period/subject~qualifier. */
        List<String> expectedFigures() {
            List<String> figures = new ArrayList<>();
            for (String figure : expected.split(" ")) {
                if (!figure.equals("-")) {
                    figures.add(complete(figure, year));
                }
            }
            return figures;
        }
    }

    private static final Pattern FIGURE =
            Pattern.compile("([\\w.]+)=(-?[\\d.]+)(?:@([\\d]{4}(?:/\\d{4})?))?(?:/([a-z]+))?(?:~([a-z_]+))?");

    private GoldenTable() {}

    static List<Row> rows(String file) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : read(file).split("\n")) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t");
                String passage = cells[0].replace('⏎', '\n').replace('⇥', '\t');
                int year = Integer.parseInt(cells[2]);
                Report report = Fiction.report(passage, cells[1], year, cells[3]);
                rows.add(new Row(
                        file, number, passage, report, year, cells[4].strip(), cells.length > 5 ? cells[5] : ""));
            }
        }
        return rows;
    }

    static String show(Figure figure) {
        return figure.code() + "=" + figure.value().toPlainString() + "@" + figure.period() + "/"
                + figure.subject().code() + "~" + figure.qualifier().code();
    }

    private static String complete(String figure, int year) {
        Matcher matcher = FIGURE.matcher(figure);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a figure: " + figure);
        }
        return matcher.group(1) + "=" + new BigDecimal(matcher.group(2)).toPlainString() + "@"
                + Objects.requireNonNullElse(matcher.group(3), Integer.toString(year)) + "/"
                + Objects.requireNonNullElse(matcher.group(4), "whole") + "~"
                + Objects.requireNonNullElse(matcher.group(5), "exact").toLowerCase(Locale.ROOT);
    }

    private static String read(String file) {
        try (InputStream in = GoldenTable.class.getResourceAsStream("golden/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
