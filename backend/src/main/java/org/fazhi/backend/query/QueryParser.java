package org.fazhi.backend.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.backend.language.Wording;

/**
 * Reads a typed query: words (all by default), "phrases", OR between neighbours, -not, parentheses, field:value. Whatever does not
 * fit is read as words or left out, and noted; nothing is refused.
 */
public final class QueryParser {
    public static final int LONGEST = 1000;
    private static final int MOST_WORDS = 50;
    /** The engine takes thirty clauses within each other; a group can make three, a word seven. */
    private static final int DEEPEST = 6;

    private final List<Token> tokens;
    private final List<Wording> notes = new ArrayList<>();
    private int at;
    private int depth;

    private QueryParser(String typed) {
        List<Token> all = Tokens.of(typed, notes);
        tokens = first(all);
        if (tokens.size() < all.size()) {
            notes.add(new Wording(
                    "词语超过" + MOST_WORDS + "个，只查找了前" + MOST_WORDS + "个。",
                    "Only the first " + MOST_WORDS + " words and phrases were looked for."));
        }
    }

    private static List<Token> first(List<Token> tokens) {
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(Token.Kind.WORD) || tokens.get(i).is(Token.Kind.PHRASE)) {
                words++;
            }
            if (words > MOST_WORDS) {
                return tokens.subList(0, i);
            }
        }
        return tokens;
    }

    /** Reads the query; of a longer one the first {@link #LONGEST} characters. */
    public static TypedQuery parse(String typed) {
        if (typed.length() <= LONGEST) {
            return new QueryParser(typed).read(typed);
        }
        QueryParser parser = new QueryParser(beginning(typed));
        parser.notes.add(new Wording(
                "查询超过" + LONGEST + "字，只读了前" + LONGEST + "字。",
                "Only the first " + LONGEST + " characters of the query were read."));
        return parser.read(typed);
    }

    /** Up to the last gap within the limit, so that no word is cut, unless there is none. */
    private static String beginning(String typed) {
        String first = typed.substring(0, LONGEST);
        int gap = first.lastIndexOf(' ');
        return gap > LONGEST / 2 ? first.substring(0, gap) : first;
    }

    private TypedQuery read(String typed) {
        List<Node> nodes = new ArrayList<>();
        while (at < tokens.size()) {
            all(nodes);
            at++;
        }
        Optional<Node> root = nodes.isEmpty() ? Optional.empty() : withoutStopWords(Node.all(nodes));
        if (root.isEmpty()) {
            notes.add(
                    nodes.isEmpty()
                            ? new Wording(
                                    "查询中没有可以查找的词语，请输入文字或数字。",
                                    "There is nothing to look for in the query; type words or numbers.")
                            : new Wording(
                                    "查询中只有“的”“和”这类几乎每篇报告都有的词。如确需查找，请加引号作为短语，例如 \"" + typed.strip() + "\"。",
                                    "The query holds only words that nearly every report has. To look for them all the same, quote them: \""
                                            + typed.strip() + "\"."));
        }
        return new TypedQuery(typed, root, List.copyOf(notes));
    }

    /** Everything up to a closing parenthesis or the end. */
    private void all(List<Node> nodes) {
        while (at < tokens.size() && !tokens.get(at).is(Token.Kind.CLOSE)) {
            either().ifPresent(nodes::add);
        }
    }

    private Optional<Node> either() {
        List<Node> choices = new ArrayList<>();
        single().ifPresent(choices::add);
        while (at < tokens.size() && tokens.get(at).is(Token.Kind.OR)) {
            at++;
            if (at < tokens.size() && !tokens.get(at).is(Token.Kind.CLOSE)) {
                single().ifPresent(choices::add);
            }
        }
        return choices.isEmpty() ? Optional.empty() : Optional.of(Node.any(choices));
    }

    private Optional<Node> single() {
        Token token = tokens.get(at);
        switch (token.kind()) {
            case OR, CLOSE:
                return Optional.empty();
            case NOT:
                at++;
                return at < tokens.size() ? single().map(QueryParser::not) : Optional.empty();
            case OPEN:
                return group();
            case FIELD:
                return field(token.text());
            default:
                at++;
                return Optional.of(
                        token.is(Token.Kind.PHRASE) ? new Node.Phrase(token.text()) : new Node.Word(token.text()));
        }
    }

    private static Node not(Node node) {
        return node instanceof Node.Not twice ? twice.node() : new Node.Not(node);
    }

    private Optional<Node> group() {
        at++;
        if (depth >= DEEPEST) {
            Wording note = new Wording(
                    "括号超过" + DEEPEST + "层，更里层的括号已忽略。",
                    "Parentheses within more than " + DEEPEST + " others were ignored.");
            if (!notes.contains(note)) {
                notes.add(note);
            }
            return Optional.empty();
        }
        depth++;
        List<Node> nodes = new ArrayList<>();
        all(nodes);
        depth--;
        at++;
        return nodes.isEmpty() ? Optional.empty() : Optional.of(Node.all(nodes));
    }

    private Optional<Node> field(String name) {
        at++;
        if (at < tokens.size()
                && (tokens.get(at).is(Token.Kind.WORD) || tokens.get(at).is(Token.Kind.PHRASE))) {
            Token value = tokens.get(at++);
            return Optional.of(new Node.Field(name, value.text(), value.is(Token.Kind.PHRASE)));
        }
        notes.add(new Wording("“" + name + ":”后面没有内容，已忽略。", "Nothing follows \"" + name + ":\"; it was ignored."));
        return Optional.empty();
    }

    /** The tree without words that every report holds; words beside others only, for alone they are explained. */
    private Optional<Node> withoutStopWords(Node node) {
        if (node instanceof Node.Word word) {
            return StopWords.contains(word.text()) ? Optional.empty() : Optional.of(word);
        }
        if (node instanceof Node.Not not) {
            return withoutStopWords(not.node()).map(Node.Not::new);
        }
        if (node instanceof Node.And and) {
            List<Node> kept = kept(and.nodes());
            return kept.isEmpty() ? Optional.empty() : Optional.of(Node.all(kept));
        }
        if (node instanceof Node.Or or) {
            List<Node> kept = kept(or.nodes());
            return kept.isEmpty() ? Optional.empty() : Optional.of(Node.any(kept));
        }
        return Optional.of(node);
    }

    private List<Node> kept(List<Node> nodes) {
        return nodes.stream().flatMap(node -> withoutStopWords(node).stream()).toList();
    }
}
