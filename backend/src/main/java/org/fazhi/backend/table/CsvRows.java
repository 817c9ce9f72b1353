package org.fazhi.backend.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * CSV (RFC 4180), UTF-8. Text that a spreadsheet would take for a formula gets an apostrophe in front: the text comes from
 * strangers' pages.
 */
final class CsvRows<T> implements RowWriter<T> {
    private final Writer out;

    CsvRows(OutputStream stream, boolean bom) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        if (bom) {
            out.write('\uFEFF');
        }
    }

    @Override
    public void head(List<String> names) throws IOException {
        line(names);
    }

    @Override
    public void row(T item, List<Object> values) throws IOException {
        line(values);
    }

    private void line(List<?> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(cell(values.get(i)));
        }
        out.write("\r\n");
    }

    static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            return Numbers.text(number);
        }
        String text = value.toString();
        if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
