package org.fazhi.ingest.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of headings: at the start of lines and behind the end of a sentence. */
final class Numbering {
    private static final String HAN = "[一二三四五六七八九十]{1,3}";
    private static final String DIGIT = "[0-9０-９]{1,2}";
    static final Pattern NUMBER =
            Pattern.compile("(?<l1>第(" + HAN + ")(?:部分|章)[、：:．.]?\\s*|(" + HAN + ")\\s?[、．.﹒]\\s*)"
                    + "|(?<l2>[（(〔﹝【\\[]\\s*(" + HAN + ")\\s*[)）〕﹞】\\]][、.．]?\\s*|(" + HAN + ")[)）][、.．]?\\s*)"
                    + "|(?<l3>(" + DIGIT + ")\\s?[.．、﹒·](?![0-9０-９])\\s*)"
                    + "|(?<l4>[（(]\\s*(" + DIGIT + ")\\s*[)）]\\s*|(" + DIGIT + ")[)）]\\s*|([①-⑳])\\s*)"
                    + "|(?<run>(" + HAN + ")是)");
    private static final Expression ENUMERATED =
            Expression.of("(?s)[一二三四五六七八九十\\d０-９]{1,3}[、,，.．](?!\\d).*|[“”’》》）)、，。；：:].*");
    static final Characters STARTS = Characters.of("第一二三四五六七八九十（(〔﹝【[0123456789０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
    private static final Characters SENTENCE_END = Characters.of("。！？!?；;：:”’）)》");

    /** Ten times what the longest reports have; without an end a text of nothing but numbers would take hours. */
    private static final int MOST = 3_000;

    private final String text;
    private final Matcher matcher;
    private final List<Marker> markers = new ArrayList<>();

    private Numbering(String text) {
        this.text = text;
        matcher = NUMBER.matcher(text);
    }

    /** The markers of the lines from the first to before the last, in order. */
    static List<Marker> in(String text, List<Line> lines) {
        Numbering numbering = new Numbering(text);
        for (Line line : lines) {
            if (!line.row() && numbering.markers.size() < MOST) {
                numbering.scan(line);
            }
        }
        return numbering.markers;
    }

    private void scan(Line line) {
        int at = line.start();
        if (at < line.end()) {
            at = STARTS.has(text.charAt(at)) && standsAt(at, line.end()) && take(true) ? matcher.end() : at + 1;
        }
        at = STARTS.next(text, at, line.end());
        while (at < line.end() && markers.size() < MOST) {
            boolean taken = follows(at, line.start()) && standsAt(at, line.end()) && take(false);
            at = STARTS.next(text, taken ? matcher.end() : at + 1, line.end());
        }
    }

    private boolean standsAt(int at, int end) {
        return matcher.region(at, end).lookingAt();
    }

    /** Within a line a number counts behind the end of a sentence or a blank; in a heading also a bracketed one. */
    private boolean follows(int at, int lineStart) {
        int before = at - 1;
        while (before > lineStart && text.charAt(before) <= ' ') {
            before--;
        }
        if (before < lineStart) {
            return false;
        }
        char c = text.charAt(before);
        boolean bracketed = "（(".indexOf(text.charAt(at)) >= 0;
        return (SENTENCE_END.has(c)
                || before < at - 1 && !Character.isDigit(c)
                || bracketed
                || (c == '，' || c == ',') && text.startsWith("是", at + 1));
    }

    private boolean take(boolean lineStart) {
        int level = level(matcher);
        String rest = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 6));
        if (rest.isEmpty() || rest.charAt(0) == '\n' || ENUMERATED.isAll(rest) && !rest.startsWith("“")) {
            return false;
        }
        int ordinal = ordinal(matcher);
        if (ordinal < 1 || ordinal > 60) {
            return false;
        }
        markers.add(new Marker(
                level,
                ordinal,
                matcher.start(),
                matcher.end(),
                lineStart,
                matcher.group().strip()));
        return true;
    }

    private static int level(Matcher matcher) {
        if (matcher.group("l1") != null) {
            return 1;
        }
        if (matcher.group("l2") != null) {
            return 2;
        }
        return matcher.group("l3") != null ? 3 : matcher.group("l4") != null ? 5 : 4;
    }

    private static int ordinal(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            String group = matcher.group(i);
            if (group != null && group.length() <= 3) {
                char c = group.charAt(0);
                int value = c >= '①' && c <= '⑳' ? c - '①' + 1 : ChineseNumber.of(group);
                if (value > 0) {
                    return value;
                }
            }
        }
        return -1;
    }
}
