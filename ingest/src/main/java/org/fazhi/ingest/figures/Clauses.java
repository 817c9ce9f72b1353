package org.fazhi.ingest.figures;

import java.util.Arrays;
import java.util.BitSet;
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

    /** 县(市、区), 乡镇(街道): the bracket is a part of the name. */
    private static final Pattern KINDS = Pattern.compile("[县市区旗州乡镇街道、,]{1,6}");

    private final String text;
    private final Borders sentences;
    private final Borders parts;
    private final Borders lines;
    private final int[] amongs;
    private final BitSet inside = new BitSet();
    private final BitSet counted = new BitSet();

    Clauses(String text, List<Numeral> numerals) {
        this.text = text;
        for (Numeral numeral : numerals) {
            inside.set(numeral.digits(), numeral.end());
            counted.set(numeral.end());
        }
        sentences = Borders.of(text, this::isSentenceBreak, LONGEST_SENTENCE, this::isBreak);
        parts = Borders.of(
                text, place -> isSentenceBreak(place) || text.charAt(place) == ';', LONGEST_SENTENCE, this::isBreak);
        amongs = places(text, AMONG);
        lines = Borders.of(text, place -> text.charAt(place) == '\n', Integer.MAX_VALUE / 4, place -> false);
    }

    boolean isSentenceBreak(int place) {
        char c = text.charAt(place);
        return c == '。' || c == '\n' || c == '!' || c == '?';
    }

    boolean isBreak(int place) {
        char c = text.charAt(place);
        return switch (c) {
            case ',', ';', ':', '\t', '|' -> !inside.get(place);
            case '、' -> counted.get(place) || place > 0 && text.charAt(place - 1) == ')' && endsCounted(place);
            default -> isSentenceBreak(place);
        };
    }

    /** Whether a counted thing ends directly before a place. */
    boolean isCounted(int place) {
        return counted.get(place);
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
        StringBuilder kept = new StringBuilder(Math.max(0, to - from));
        int[] places = new int[Math.max(0, to - from)];
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
        return open > 0 && counted.get(open);
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
