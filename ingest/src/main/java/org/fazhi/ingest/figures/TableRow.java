package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One row of a table: a line of the folded text whose cells are separated by tabs. */
final class TableRow {
    /** A cell with its place in the folded text. */
    record Cell(int start, int end, String text) {}

    private static final Pattern UNIT =
            Pattern.compile("(?:[(/]|单位:)(?:单位:?)?([^()/:]{1,4})\\)?$|(件|人|次|场|份|条|项)数$|(人次|场次)$");

    private final List<Cell> cells = new ArrayList<>();

    private TableRow(String text, int from, int to) {
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at == to || text.charAt(at) == '\t') {
                cells.add(new Cell(start, at, text.substring(start, at)));
                start = at + 1;
            }
        }
    }

    /** The row that is the line around a place; null when the line has no tabs. */
    static TableRow around(String text, Clauses clauses, int place) {
        int from = clauses.paragraphStart(place);
        int to = clauses.paragraphEnd(place);
        TableRow row = new TableRow(text, from, to);
        return row.cells.size() < 2 ? null : row;
    }

    int start() {
        return cells.get(0).start();
    }

    List<Cell> cells() {
        return cells;
    }

    /** Index of the cell that consists of nothing but a number; -1 when the number stands in a sentence. */
    int column(Numeral numeral) {
        int low = 0;
        int high = cells.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (cells.get(middle).start() <= numeral.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Cell cell = cells.get(low);
        return cell.start() == numeral.start() && cell.end() == numeral.end() ? low : -1;
    }

    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : new Cell(start(), start(), "");
    }

    /** The unit that a label gives in brackets: 收到申请(件); empty when it gives none. */
    static String unitOf(String label) {
        Matcher matcher = UNIT.matcher(label);
        if (!matcher.find()) {
            return "";
        }
        String unit = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return unit != null ? unit : matcher.group(3);
    }

    /** A label without the unit that it gives in brackets. */
    static String withoutUnit(String label) {
        Matcher matcher = UNIT.matcher(label);
        return matcher.find() && matcher.group(1) != null ? label.substring(0, matcher.start()) : label;
    }
}
