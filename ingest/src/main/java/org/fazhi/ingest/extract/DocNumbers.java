package org.fazhi.ingest.extract;

import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The automatic numbers of paragraphs in Word files of 97 to 2003, which are printed but stand nowhere in the text. */
final class DocNumbers {
    private final WordNumbers numbers = new WordNumbers();

    /** The number that Word prints before a paragraph; empty when it has none or its list is damaged. */
    String before(Paragraph paragraph) {
        if (!paragraph.isInList() || paragraph.text().isBlank()) {
            return "";
        }
        try {
            HWPFList list = paragraph.getList();
            char level = (char) paragraph.getIlvl();
            String text = list.getNumberText(level);
            return text == null
                    ? ""
                    : numbers.next(list.getLsid(), level, pattern(text), format(list.getNumberFormat(level)));
        } catch (RuntimeException damaged) {
            return "";
        }
    }

    /** Places for counts are characters with the number of their level. */
    private static String pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        for (char c : text.toCharArray()) {
            pattern.append(c <= 8 ? "%" + (c + 1) : String.valueOf(c));
        }
        return pattern.toString();
    }

    /** The name in OOXML of a number format of the binary files (MSONFC in MS-OSHARED). */
    private static String format(int code) {
        return switch (code) {
            case 23 -> "bullet";
            case 255 -> "none";
            case 10, 11, 16, 17, 33, 34, 35, 36, 37, 38, 39 -> "chineseCounting";
            case 18 -> "decimalEnclosedCircle";
            default -> "decimal";
        };
    }
}
