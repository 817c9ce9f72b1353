package org.fazhi.samples.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads one alternative of a rule. */
final class RuleParser {
    private final Grammar grammar;
    private final String text;
    private int at;

    RuleParser(Grammar grammar, String text) {
        this.grammar = grammar;
        this.text = text;
    }

    Node parse() {
        Node node = sequence("");
        if (at < text.length()) {
            throw new IllegalArgumentException("stray " + text.charAt(at) + " in " + text);
        }
        return node;
    }

    private Node sequence(String stops) {
        List<Node> nodes = new ArrayList<>();
        while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
            nodes.add(
                    switch (text.charAt(at)) {
                        case '[' -> choice();
                        case '{' -> reference();
                        case '<' -> statement();
                        case '#' -> number();
                        default -> plain();
                    });
        }
        return nodes.size() == 1 ? nodes.get(0) : new Node.Sequence(nodes);
    }

    private Node choice() {
        List<Node> options = new ArrayList<>();
        do {
            at++;
            options.add(sequence("|]"));
            need();
        } while (text.charAt(at) == '|');
        at++;
        return new Node.Choice(options.toArray(Node[]::new));
    }

    private Node reference() {
        String name = upTo('}');
        return name.equals("change") ? new Node.Change() : new Node.Reference(grammar, name);
    }

    private Node statement() {
        String keys = upTo(':');
        String subject = keys.contains("/") ? keys.substring(keys.lastIndexOf('/') + 1) : "whole";
        List<FigureKey> parsed = Arrays.stream(keys.split("\\+(?!1)"))
                .map(key -> FigureKey.parse(key, subject))
                .toList();
        Node body = sequence(">");
        need();
        at++;
        return new Node.Statement(parsed, body);
    }

    private Node number() {
        at++;
        return new Node.Number();
    }

    private Node plain() {
        int start = at;
        while (at < text.length() && "[]{}<>#|".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw new IllegalArgumentException("stray " + text.charAt(at) + " in " + text);
        }
        return new Node.Text(text.substring(start, at));
    }

    private String upTo(char end) {
        int close = text.indexOf(end, at);
        if (close < 0) {
            throw new IllegalArgumentException("no " + end + " in " + text);
        }
        String inside = text.substring(at + 1, close);
        at = close + 1;
        return inside;
    }

    private void need() {
        if (at >= text.length()) {
            throw new IllegalArgumentException("unfinished: " + text);
        }
    }
}
