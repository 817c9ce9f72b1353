package org.fazhi.samples.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.samples.facts.ResourceLines;

/** The rules from which all sample texts are written. */
public final class Grammar {
    private static final List<String> FILES = List.of(
            "frames",
            "outline",
            "leadership",
            "functions",
            "rules",
            "decisions",
            "enforcement",
            "emergency",
            "disputes",
            "oversight",
            "capacity",
            "digital");

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, List<Rule>> figureRules = new HashMap<>();

    /** The grammar of this jar; a fault in a rule is an IllegalArgumentException that shows it. */
    public static Grammar load() {
        Grammar grammar = new Grammar();
        FILES.forEach(file -> grammar.read(ResourceLines.of("grammar/" + file + ".txt")));
        return grammar;
    }

    private void read(List<String> lines) {
        List<Node> alternatives = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("= ")) {
                alternatives = new ArrayList<>();
                add(line.substring(2).trim().split(" "), alternatives);
            } else {
                alternatives.add(new RuleParser(this, line.trim()).parse());
            }
        }
    }

    private void add(String[] head, List<Node> alternatives) {
        int chance = head.length > 1 ? Integer.parseInt(head[1]) : 100;
        String only = head.length > 2 ? head[2] : "";
        Rule rule = new Rule(head[0], rules.size(), chance, only, alternatives);
        if (rules.put(head[0], rule) != null) {
            throw new IllegalArgumentException("two rules named " + head[0]);
        }
        if (head[0].startsWith("f.")) {
            figureRules
                    .computeIfAbsent(head[0].split("\\.")[1], theme -> new ArrayList<>())
                    .add(rule);
        }
    }

    Rule find(String name) {
        return rules.get(name);
    }

    public Rule rule(String name) {
        Rule rule = rules.get(name);
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + name);
        }
        return rule;
    }

    public Collection<Rule> rules() {
        return rules.values();
    }

    /** The rules that state figures of the theme. */
    public List<Rule> figureRules(String theme) {
        return figureRules.getOrDefault(theme, List.of());
    }
}
