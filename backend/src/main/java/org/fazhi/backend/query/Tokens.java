package org.fazhi.backend.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.backend.language.Wording;
import org.fazhi.mappings.text.Folding;

/** Cuts typed text into tokens. Width and kind of punctuation do not matter, and no input is an error. */
final class Tokens {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("title", "title"),
            Map.entry("标题", "title"),
            Map.entry("issuer", "issuer"),
            Map.entry("机关", "issuer"),
            Map.entry("发布机关", "issuer"),
            Map.entry("region", "region"),
            Map.entry("地区", "region"),
            Map.entry("year", "year"),
            Map.entry("年份", "year"),
            Map.entry("number", "number"),
            Map.entry("文号", "number"));
    private static final String INNER = ".·-+/&_〔〕[]~<>=";
    private static final String TRAILING = "%‰℃";

    private final String typed;
    private final String folded;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Wording> notes;
    private int at;

    private Tokens(String typed, List<Wording> notes) {
        this.typed = typed;
        this.folded = Folding.fold(typed).replace('\n', ' ');
        this.notes = notes;
    }

    /** The tokens in order; what was read otherwise than typed is noted. */
    static List<Token> of(String typed, List<Wording> notes) {
        Tokens tokens = new Tokens(typed, notes);
        while (tokens.at < typed.length()) {
            tokens.next();
        }
        return tokens.tokens;
    }

    private void next() {
        char c = folded.charAt(at);
        if (closing(c) != 0) {
            phrase(closing(c));
        } else if (c == '(' || c == ')') {
            add(c == '(' ? Token.Kind.OPEN : Token.Kind.CLOSE, "");
            at++;
        } else if (c == '|') {
            add(Token.Kind.OR, "");
            at++;
        } else if (c == '-' && startsSomething()) {
            add(Token.Kind.NOT, "");
            at++;
        } else if (inWord(c)) {
            word();
        } else {
            at++;
        }
    }

    private static char closing(char c) {
        return switch (c) {
            case '"' -> '"';
            case '「' -> '」';
            case '『' -> '』';
            default -> 0;
        };
    }

    private void phrase(char closing) {
        int end = folded.indexOf(closing, at + 1);
        if (end < 0) {
            notes.add(new Wording(
                    "引号不成对，已按普通词语查找。", "A quotation mark has no partner; its words were looked for as plain words."));
            at++;
            return;
        }
        String text = typed.substring(at + 1, end).strip();
        if (!text.isEmpty()) {
            add(Token.Kind.PHRASE, text);
        }
        at = end + 1;
    }

    /** A minus excludes only at the beginning of something: 2015-2016 is no exclusion, and neither is a dash between blanks. */
    private boolean startsSomething() {
        boolean afterGap = at == 0 || !inWord(folded.charAt(at - 1)) || folded.charAt(at - 1) == '-';
        if (!afterGap || at + 1 >= folded.length()) {
            return false;
        }
        char following = folded.charAt(at + 1);
        return inWord(following) || closing(following) != 0 || following == '(';
    }

    private void word() {
        int start = at;
        while (at < folded.length() && (inWord(folded.charAt(at)) || bridge())) {
            at++;
        }
        String text = typed.substring(start, at);
        if (at < folded.length() && folded.charAt(at) == ':' && valueFollows()) {
            field(text);
        } else if (text.equals("OR")) {
            add(Token.Kind.OR, "");
        } else if (text.equals("NOT")) {
            add(Token.Kind.NOT, "");
        } else if (!text.equals("AND")) {
            add(Token.Kind.WORD, text);
        }
    }

    private boolean valueFollows() {
        return at + 1 < folded.length() && folded.charAt(at + 1) != ' ';
    }

    private void field(String name) {
        String field = FIELDS.get(Folding.fold(name));
        at++;
        if (field == null) {
            notes.add(new Wording(
                    "没有“" + name + ":”这个字段（可用 title、issuer、region、year、number），已按普通词语查找。",
                    "There is no field \"" + name
                            + ":\" (title, issuer, region, year and number are); it was looked for as a plain word."));
            add(Token.Kind.WORD, name);
        } else {
            add(Token.Kind.FIELD, field);
            value();
        }
    }

    /** A year may begin with a comparison, which is no character of a word. */
    private void value() {
        int start = at;
        while (at < folded.length() && "<>=".indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        if (at > start && at < folded.length() && inWord(folded.charAt(at))) {
            int sign = start;
            word();
            Token last = tokens.remove(tokens.size() - 1);
            add(last.kind(), typed.substring(sign, at));
        }
    }

    private boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '〇' || TRAILING.indexOf(c) >= 0;
    }

    /** Some marks belong to a word when it goes on behind them: 互联网+监管, 12.4, 〔2021〕25号. */
    private boolean bridge() {
        char c = folded.charAt(at);
        if (INNER.indexOf(c) < 0) {
            return false;
        }
        int after = at + 1;
        while (after < folded.length() && INNER.indexOf(folded.charAt(after)) >= 0) {
            after++;
        }
        return after < folded.length() && inWord(folded.charAt(after));
    }

    private void add(Token.Kind kind, String text) {
        tokens.add(new Token(kind, text));
    }
}
