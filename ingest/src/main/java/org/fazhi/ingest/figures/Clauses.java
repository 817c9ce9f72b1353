package org.fazhi.ingest.figures;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where clauses and sentences of a folded text begin and end. A comma inside a number breaks nothing, and 、 breaks only behind
 * a counted thing: 保留31件、修改4件 are two clauses, 人大代表建议、政协提案 is one.
 */
final class Clauses {
    private static final String AMONG = "其中";
    private static final int LONGEST_LEAD = 120;
    private static final int LONGEST_TAIL = 40;
    private static final int LONGEST_REMARK = 120;
    /** What goes on longer without a full stop is no sentence; it is cut at a clause. */
    private static final int LONGEST_SENTENCE = 1500;

    private static final byte LINE = 1;
    private static final byte SENTENCE = 1 << 1;
    /** Ends what semicolons set off. */
    private static final byte PART = 1 << 2;

    private static final byte CLAUSE = 1 << 3;
    /** 、, which ends a clause only behind a counted thing. */
    private static final byte LISTED = 1 << 4;

    /** A counted thing ends before the character. */
    private static final byte COUNTED = 1 << 5;

    /** 县(市、区), 乡镇(街道): the bracket is a part of the name. */
    private static final Pattern KINDS = Pattern.compile("[县市区旗州乡镇街道、,]{1,6}");

    private final String text;
    private final Borders sentences;
    private final Borders parts;
    private final Borders lines;
    private final int[] amongs;
    /** What each character does, found in one pass; the last place stands for the end of the text. */
    private final byte[] marks;

    Clauses(String text, List<Numeral> numerals) {
        this.text = text;
        marks = marks(text, numerals);
        sentences = Borders.of(text, place -> has(place, SENTENCE), LONGEST_SENTENCE, this::isBreak);
        parts = Borders.of(text, place -> has(place, PART), LONGEST_SENTENCE, this::isBreak);
        amongs = places(text, AMONG);
        lines = Borders.of(text, place -> has(place, LINE), Integer.MAX_VALUE / 4, place -> false);
    }

    private static byte[] marks(String text, List<Numeral> numerals) {
        byte[] marks = new byte[text.length() + 1];
        for (int place = 0; place < text.length(); place++) {
            marks[place] = mark(text.charAt(place));
        }
        for (Numeral numeral : numerals) {
            for (int place = numeral.digits(); place < numeral.end(); place++) {
                marks[place] &= ~CLAUSE;
            }
            marks[numeral.end()] |= COUNTED;
        }
        return marks;
    }

    private static byte mark(char c) {
        // Nearly all characters are of these, and none of these breaks anything.
        if (c >= '一' && c <= '鿿') {
            return 0;
        }
        return switch (c) {
            case '\n' -> LINE | SENTENCE | PART;
            case '。', '!', '?' -> SENTENCE | PART;
            case ';' -> PART | CLAUSE;
            case ',', ':', '\t', '|' -> CLAUSE;
            case '、' -> LISTED;
            default -> 0;
        };
    }

    private boolean has(int place, int mark) {
        return (marks[place] & mark) != 0;
    }

    private boolean isBreak(int place) {
        return has(place, SENTENCE | CLAUSE)
                || has(place, LISTED)
                        && (isCounted(place) || place > 0 && text.charAt(place - 1) == ')' && endsCounted(place));
    }

    /** Whether a counted thing ends directly before a place. */
    boolean isCounted(int place) {
        return has(place, COUNTED);
    }

    /** Start of the clause that contains a place; brackets inside it are no borders, an open bracket around it is. */
    int clauseStart(int place) {
        int at = place;
        while (at > 0 && place - at < LONGEST_LEAD) {
            char before = text.charAt(at - 1);
            if (before == ')' || before == '》') {
                at = opening(at - 1, before);
            } else if (before == '(' || isBreak(at - 1)) {
                return at;
            } else {
                at--;
            }
        }
        return at;
    }

    int clauseEnd(int place) {
        int at = place;
        while (at < text.length() && at - place < LONGEST_TAIL) {
            char c = text.charAt(at);
            if (c == '(' || c == '《') {
                at = closing(at, c) + 1;
            } else if (c == ')' || isBreak(at)) {
                return at;
            } else {
                at++;
            }
        }
        return Math.min(at, text.length());
    }

    /** Whether a bracket that was opened in the sentence is still open at a place. */
    boolean isInBrackets(int place) {
        int start = sentenceStart(place);
        for (int at = place - 1; at >= start; at--) {
            char c = text.charAt(at);
            if (c == '(' || c == ')') {
                return c == '(';
            }
        }
        return false;
    }

    int sentenceStart(int place) {
        return sentences.start(place);
    }

    int sentenceEnd(int place) {
        return Math.min(sentences.nextStart(place) - 1, text.length());
    }

    /** Where the part of a sentence begins that semicolons set off. */
    int partStart(int place) {
        return Math.max(parts.start(place), sentenceStart(place));
    }

    /** Where that part ends. */
    int partEnd(int place) {
        return Math.min(parts.nextStart(place) - 1, text.length());
    }

    /** The first 其中 from one place to another; -1 when there is none. */
    int among(int from, int to) {
        int found = Arrays.binarySearch(amongs, from);
        int first = found >= 0 ? found : -found - 1;
        return first == amongs.length || amongs[first] > to ? -1 : amongs[first];
    }

    private static int[] places(String text, String word) {
        int[] places = new int[16];
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            places = count == places.length ? Arrays.copyOf(places, 2 * count) : places;
            places[count++] = at;
        }
        return Arrays.copyOf(places, count);
    }

    int paragraphStart(int place) {
        return lines.start(place);
    }

    /** The end of the line around a place. */
    int paragraphEnd(int place) {
        return lines.nextStart(place) - 1;
    }

    /** The folded text of a range without bracketed remarks and with 《》 for every title. */
    Window window(int from, int to) {
        int plain = from;
        while (plain < to && text.charAt(plain) != '(' && text.charAt(plain) != '《') {
            plain++;
        }
        int[] places = new int[Math.max(0, to - from)];
        for (int place = from; place < plain; place++) {
            places[place - from] = place;
        }
        String beginning = text.substring(from, plain);
        return plain >= to ? new Window(beginning, places) : bracketed(beginning, plain, to, places);
    }

    private Window bracketed(String beginning, int from, int to, int[] places) {
        StringBuilder kept = new StringBuilder(places.length).append(beginning);
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            int end = c == '(' || c == '《' ? closing(at, c) : at;
            if (end > at
                    && end < to
                    && !(c == '(' && KINDS.matcher(text.substring(at + 1, end)).matches())) {
                if (c == '《') {
                    places[kept.length()] = at;
                    kept.append('《');
                    places[kept.length()] = end;
                    kept.append('》');
                }
                at = end + 1;
                continue;
            }
            places[kept.length()] = at;
            kept.append(c);
            at++;
        }
        return new Window(kept.toString(), places);
    }

    /** Whether the bracket that ends before a place stands directly behind a counted thing. */
    private boolean endsCounted(int place) {
        int open = opening(place - 1, ')');
        return open > 0 && isCounted(open);
    }

    private int opening(int place, char close) {
        char open = close == ')' ? '(' : '《';
        for (int at = place - 1; at >= 0 && place - at < LONGEST_REMARK && text.charAt(at) != '\n'; at--) {
            if (text.charAt(at) == open) {
                return at;
            }
        }
        return place;
    }

    private int closing(int place, char open) {
        char close = open == '(' ? ')' : '》';
        for (int at = place + 1; at < text.length() && at - place < LONGEST_REMARK && text.charAt(at) != '\n'; at++) {
            if (text.charAt(at) == close) {
                return at;
            }
        }
        return place;
    }
}
