package org.fazhi.ingest.normalise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.ingest.extract.Label;
import org.fazhi.ingest.extract.RawReport;

/** The document's own number and index number; numbers that the text cites belong to other documents. */
final class Numbers {
    private static final String OPEN = "[〔﹝\\[【（(]";
    private static final String CLOSE = "[〕﹞\\]】）)]";
    private static final Pattern DOCUMENT =
            Pattern.compile("([\\p{IsHan}A-Za-z]{1,20})" + OPEN + "((?:19|20)\\d{2})年?" + CLOSE + "(第?\\d{1,5}[号號])");
    private static final Pattern REVERSED =
            Pattern.compile(OPEN + "((?:19|20)\\d{2})年?" + CLOSE + "([\\p{IsHan}]{1,14}\\d{1,5}[号號])");
    private static final Pattern INDEX = Pattern.compile(
            "[A-Za-z0-9][A-Za-z0-9/_.,:()\\-—－\\[\\]〔〕]{3,60}|[\\p{IsHan}]{0,4}[A-Za-z0-9][A-Za-z0-9/_.\\-—]{5,60}");

    private static final Expression AROUND = Expression.of("^[:：（(]|[。；;,，]$");
    private static final Expression BEHIND = Expression.of("[\\s　].*$");

    private Numbers() {}

    static String documentNumber(RawReport raw, ReportText text, EvidenceBook book) {
        for (Label label : raw.labels()) {
            if (label.kind().equals("document-number")) {
                offer(label.value(), "label " + label.name(), 2, book);
            }
        }
        int head = Math.min(text.anatomy().bodyLine(), text.lines().size());
        for (Line line : text.lines().subList(0, head)) {
            offer(line.text(), "line of its own before the text", 1.5, book);
        }
        return book.best("documentNumber").orElse(null);
    }

    private static void offer(String words, String rule, double weight, EvidenceBook book) {
        String number = normal(words);
        if (number != null) {
            book.add("documentNumber", number, rule, words, weight);
        }
    }

    /** Without blanks and with tortoise-shell brackets; null when the words are not exactly a document number. */
    static String normal(String words) {
        String bare = java.text.Normalizer.normalize(Titles.squeeze(words), java.text.Normalizer.Form.NFKC);
        bare = AROUND.replaceAll(bare, "");
        Matcher matcher = DOCUMENT.matcher(bare);
        if (matcher.matches()) {
            return matcher.group(1) + "〔" + matcher.group(2) + "〕" + matcher.group(3);
        }
        matcher = REVERSED.matcher(bare);
        return matcher.matches() ? "〔" + matcher.group(1) + "〕" + matcher.group(2) : null;
    }

    static String indexNumber(RawReport raw, EvidenceBook book) {
        for (Label label : raw.labels()) {
            if (!label.kind().equals("index-number")) {
                continue;
            }
            String value = BEHIND.replaceAll(label.value(), "");
            if (INDEX.matcher(value).matches() && value.chars().anyMatch(Character::isDigit)) {
                book.add("indexNumber", value, "label " + label.name(), label.name() + " " + label.value(), 1);
            }
        }
        return book.best("indexNumber").orElse(null);
    }
}
