package org.fazhi.ingest.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Expressions for whole lines, any of which may fit. Most lines fit none, so an expression is only tried on a line that has one of
 * the words without which it cannot fit.
 */
final class LineRules {
    private final Pattern[] rules;
    private final WordTrie words = new WordTrie();
    /** The rules that may fit a line of any words. */
    private final boolean[] wordless;

    LineRules(List<String> expressions) {
        rules = expressions.stream().map(Pattern::compile).toArray(Pattern[]::new);
        wordless = new boolean[rules.length];
        for (int i = 0; i < rules.length; i++) {
            int rule = i;
            Set<String> needed = NeededWords.of(expressions.get(i));
            wordless[i] = needed.isEmpty();
            needed.forEach(word -> words.add(word, rule));
        }
    }

    /** Whether one of the expressions matches the whole line. */
    boolean match(String line) {
        boolean[] tried = new boolean[rules.length];
        for (int i = 0; i < rules.length; i++) {
            if (wordless[i] && fits(i, line, tried)) {
                return true;
            }
        }
        for (int i = 0; i < line.length(); i++) {
            if (anyFits(i, line, tried)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a rule fits that needs a word which stands at a place. */
    private boolean anyFits(int place, String line, boolean[] tried) {
        WordTrie.Node node = words.first(line.charAt(place));
        for (int i = place + 1; node != null; i++) {
            for (int rule : node.owners()) {
                if (fits(rule, line, tried)) {
                    return true;
                }
            }
            node = i < line.length() ? node.next(line.charAt(i)) : null;
        }
        return false;
    }

    private boolean fits(int rule, String line, boolean[] tried) {
        if (tried[rule]) {
            return false;
        }
        tried[rule] = true;
        return rules[rule].matcher(line).matches();
    }
}
