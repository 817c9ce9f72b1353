package org.fazhi.backend.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.backend.language.Wording;
import org.fazhi.backend.problem.ApiProblem;
import org.fazhi.backend.problem.Expected;

/**
 * Reads a typed query: words (all by default), "phrases", OR between neighbours, -not, parentheses, field:value. Whatever does not
 * fit is read as words and noted; only length and number of words are refused.
 */
public final class QueryParser {
    public static final int LONGEST = 1000;
    private static final int MOST_WORDS = 50;
    private static final int DEEPEST = 20;

    private final List<Token> tokens;
    private final List<Wording> notes = new ArrayList<>();
    private int at;
    private int depth;

    private QueryParser(String typed) {
        tokens = Tokens.of(typed, notes);
        long words = tokens.stream()
                .filter(token -> token.is(Token.Kind.WORD) || token.is(Token.Kind.PHRASE))
                .count();
        if (words > MOST_WORDS) {
            throw ApiProblem.badParameter("q", typed, Expected.words(MOST_WORDS));
        }
    }

    /**
     * Reads the query.
     *
     * @throws ApiProblem when it is longer than {@link #LONGEST} characters or has too many words
     */
    public static TypedQuery parse(String typed) {
        if (typed.length() > LONGEST) {
            throw ApiProblem.badParameter("q", typed, Expected.characters(LONGEST));
        }
        QueryParser parser = new QueryParser(typed);
        List<Node> nodes = new ArrayList<>();
        while (parser.at < parser.tokens.size()) {
            parser.all(nodes);
            parser.at++;
        }
        Optional<Node> root = nodes.isEmpty() ? Optional.empty() : parser.withoutStopWords(Node.all(nodes));
        if (root.isEmpty()) {
            parser.notes.add(
                    nodes.isEmpty()
                            ? new Wording(
                                    "查询中没有可以查找的词语，请输入文字或数字。",
                                    "There is nothing to look for in the query; type words or numbers.")
                            : new Wording(
                                    "查询中只有“的”“和”这类几乎每篇报告都有的词。如确需查找，请加引号作为短语，例如 \"" + typed.strip() + "\"。",
                                    "The query holds only words that nearly every report has. To look for them all the same, quote them: \""
                                            + typed.strip() + "\"."));
        }
        return new TypedQuery(typed, root, List.copyOf(parser.notes));
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
