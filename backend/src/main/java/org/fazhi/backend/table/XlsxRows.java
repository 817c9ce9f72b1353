package org.fazhi.backend.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The smallest workbook that spreadsheets open (ECMA-376): one sheet, numbers as numbers, text as inline strings, which are never
 * taken for formulas. Written row by row, since a library that builds the sheet in memory could not hold a large one.
 */
final class XlsxRows<T> implements RowWriter<T> {
    private static final int LONGEST_CELL = 32_767;
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ZipOutputStream zip;

    XlsxRows(OutputStream out) throws IOException {
        zip = new ZipOutputStream(out);
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE
                        + "worksheet+xml\"/></Types>");
        part("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        part("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"data\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        write(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE + "/" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private void part(String name, String body) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(XML + body);
        zip.closeEntry();
    }

    private void write(String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
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
        StringBuilder row = new StringBuilder("<row>");
        for (Object value : values) {
            if (value == null) {
                row.append("<c/>");
            } else if (value instanceof Number number) {
                row.append("<c><v>").append(Numbers.text(number)).append("</v></c>");
            } else {
                row.append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                escape(value.toString(), row);
                row.append("</t></is></c>");
            }
        }
        write(row.append("</row>").toString());
    }

    /** Text without the characters that XML 1.0 cannot hold. */
    private static void escape(String text, StringBuilder out) {
        String kept = text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
        kept.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\t', '\n' -> out.appendCodePoint(point);
                default -> {
                    boolean allowed = point >= 0x20
                            && !(point >= 0xD800 && point <= 0xDFFF)
                            && point != 0xFFFE
                            && point != 0xFFFF;
                    if (allowed) {
                        out.appendCodePoint(point);
                    }
                }
            }
        });
    }

    @Override
    public void end() throws IOException {
        write("</sheetData></worksheet>");
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }
}
