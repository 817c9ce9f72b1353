package org.fazhi.ingest.figures;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Reads a number that fills a cell of a table. The label of its row names the indicator and the head of its column the year or
 * the subject, or the other way round.
 */
final class TableReader {
    private static final Pattern CHANGE = Pattern.compile("增减|同比|增长|增幅|变化|升降|幅度|占比|比重|排名|目标|备注|序号");
    private static final Pattern UNIT = Pattern.compile("件|起|宗|份|条|项|个|家|次|场|期|人|名|人次|场次|件次|部|%.*");
    private static final Pattern UNITS = Pattern.compile("(?:计量)?单位");
    private static final Set<String> NO_UNIT = Set.of("", "/", "-");
    private static final int LONGEST_LABEL = 40;
    /** How many cells away the label of a number, or the column of units, is looked for. */
    private static final int FARTHEST_LABEL = 60;

    private final ReportText text;
    private final Surroundings surroundings;
    /** Matches a candidate under a topic. */
    private final BiFunction<Candidate, String, Match> matcher;

    private int lastStart = -1;
    private TableRow last;
    private TableRow lastHead;

    TableReader(ReportText text, Surroundings surroundings, BiFunction<Candidate, String, Match> matcher) {
        this.text = text;
        this.surroundings = surroundings;
        this.matcher = matcher;
    }

    /** Whether a number fills a cell of its own, so that this reader answers for it. */
    boolean isCell(Numeral numeral) {
        int start = numeral.start();
        int end = numeral.end();
        boolean alone = (start == 0 || "\t\n".indexOf(text.text().charAt(start - 1)) >= 0)
                && (end == text.text().length() || "\t\n".indexOf(text.text().charAt(end)) >= 0);
        return alone && row(start) != null;
    }

    /** The statement of a cell; null when neither its row nor its column names an indicator. */
    Statement read(int index) {
        Numeral numeral = text.numerals().get(index);
        TableRow row = row(numeral.start());
        TableRow head = head(row);
        int column = row.column(numeral);
        TableRow.Cell label = label(row, column);
        TableRow.Cell top = head == row ? label : aligned(head, row, column);
        if (CHANGE.matcher(top.text()).find() || CHANGE.matcher(label.text()).find()) {
            return null;
        }
        Statement byRow = statement(index, numeral, row, head, label, top);
        return byRow != null || head == row ? byRow : statement(index, numeral, row, head, top, label);
    }

    private Statement statement(
            int index, Numeral numeral, TableRow row, TableRow head, TableRow.Cell named, TableRow.Cell other) {
        if (named.text().isEmpty() || named.text().length() > LONGEST_LABEL) {
            return null;
        }
        Numeral counted = withUnit(numeral, unit(named, other, row, head));
        String name = TableRow.withoutUnit(named.text());
        Window lead = text.clauses().window(named.start(), named.start() + name.length());
        Window none = text.clauses().window(numeral.end(), numeral.end());
        Match match = matcher.apply(new Candidate(index, counted, lead, none), topic(head, named));
        Integer year = text.report().reportYear();
        Period period = period(other.text(), name, year == null ? null : Period.of(year));
        if (match == null || period == null) {
            return null;
        }
        Subject subject = surroundings.subjects().resolve(other.text(), text, match.rule());
        if (subject == null) {
            subject = surroundings.subjects().resolve(name, text, match.rule());
        }
        int start = named.start() >= row.start() ? Math.min(named.start(), numeral.start()) : row.start();
        return new Statement(
                match.rule(),
                index,
                counted,
                start,
                numeral.end(),
                period,
                subject == null ? surroundings.byDefault(text, match.rule()) : subject,
                row.start(),
                false);
    }

    /** The row around a place; the numbers of a row ask for it one after the other. */
    private TableRow row(int place) {
        int start = text.clauses().paragraphStart(place);
        if (start != lastStart) {
            lastStart = start;
            last = TableRow.around(text.text(), text.clauses(), place);
            lastHead = null;
        }
        return last;
    }

    /** The first row of the table of the last row asked for. */
    private TableRow head(TableRow row) {
        if (lastHead == null) {
            TableRow above = row;
            while (above != null) {
                lastHead = above;
                above = above.start() == 0 ? null : TableRow.around(text.text(), text.clauses(), above.start() - 1);
            }
        }
        return lastHead;
    }

    /** The head of a column; rows of a merged label have fewer cells than the head and are aligned at the right. */
    private static TableRow.Cell aligned(TableRow head, TableRow row, int column) {
        int shift = Math.max(0, head.cells().size() - row.cells().size());
        return head.cell(column + shift);
    }

    /** The nearest cell to the left that is no number and no serial. */
    private static TableRow.Cell label(TableRow row, int column) {
        for (int i = column - 1; i >= Math.max(0, column - FARTHEST_LABEL); i--) {
            if (isLabel(row.cell(i).text())) {
                return row.cell(i);
            }
        }
        int start = row.cell(column).start();
        return isLabel(row.cell(0).text()) && column > 0 ? row.cell(0) : new TableRow.Cell(start, start, "");
    }

    private static boolean isLabel(String cell) {
        boolean words = cell.chars().anyMatch(c -> c >= '一' && c <= '鿿');
        return words && (cell.length() > 2 || !isUnit(cell));
    }

    private static boolean isUnit(String cell) {
        return UNIT.matcher(cell).matches();
    }

    private String unit(TableRow.Cell named, TableRow.Cell other, TableRow row, TableRow head) {
        for (String label : List.of(named.text(), other.text())) {
            if (!NO_UNIT.contains(TableRow.unitOf(label))) {
                return TableRow.unitOf(label);
            }
        }
        int columns = Math.min(
                FARTHEST_LABEL, Math.min(head.cells().size(), row.cells().size()));
        for (int i = 0; i < columns; i++) {
            if (UNITS.matcher(head.cell(i).text()).matches()
                    || isUnit(row.cell(i).text())) {
                return row.cell(i).text();
            }
        }
        return named.text().contains("率") ? "%" : "件";
    }

    private static Numeral withUnit(Numeral numeral, String unit) {
        if (!numeral.unit().isEmpty() || unit.isEmpty()) {
            return numeral;
        }
        boolean tenThousands = unit.startsWith("万") && unit.length() > 1;
        return new Numeral(
                numeral.start(),
                numeral.digits(),
                numeral.end(),
                tenThousands ? numeral.value().scaleByPowerOfTen(4).stripTrailingZeros() : numeral.value(),
                tenThousands ? unit.substring(1) : unit,
                numeral.qualifier());
    }

    private Period period(String top, String label, Period otherwise) {
        for (String words : List.of(top, label)) {
            List<PeriodReader.Mention> mentions = surroundings.periods().mentions(words, Surroundings.year(text));
            if (!mentions.isEmpty()) {
                return mentions.get(mentions.size() - 1).period();
            }
        }
        return otherwise;
    }

    /** The topic of the row's own label and those above it, back to the line before the table. */
    private String topic(TableRow head, TableRow.Cell named) {
        int caption = text.text().lastIndexOf('\n', Math.max(0, head.start() - 2)) + 1;
        return text.topicBetween(caption, named.end());
    }
}
