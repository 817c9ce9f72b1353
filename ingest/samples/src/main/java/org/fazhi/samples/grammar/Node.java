package org.fazhi.samples.grammar;

import java.util.List;

/** A piece of a rule that writes itself into a telling. */
sealed interface Node {
    void write(Telling telling);

    record Text(String text) implements Node {
        @Override
        public void write(Telling telling) {
            telling.append(text);
        }
    }

    record Sequence(List<Node> nodes) implements Node {
        @Override
        public void write(Telling telling) {
            for (Node node : nodes) {
                node.write(telling);
            }
        }
    }

    /** One of several: {@code [甲|乙|]}. */
    record Choice(Node[] options) implements Node {
        @Override
        public void write(Telling telling) {
            telling.dice().one(options).write(telling);
        }
    }

    /** Another rule, or a word of the scene: {@code {name}}; {@code {a.*}} is the rule of the theme being written. */
    record Reference(Grammar grammar, String name) implements Node {
        @Override
        public void write(Telling telling) {
            String full = name.endsWith("*") ? name.substring(0, name.length() - 1) + telling.theme() : name;
            Rule rule = grammar.find(full);
            if (rule == null) {
                telling.word(full);
            } else {
                telling.tell(rule);
            }
        }
    }

    /** A phrase that states figures: {@code <code:共收到申请#件>}. */
    record Statement(List<FigureKey> keys, Node body) implements Node {
        @Override
        public void write(Telling telling) {
            telling.state(keys, body);
        }
    }

    /** The place of the number in a statement: {@code #}. */
    record Number() implements Node {
        @Override
        public void write(Telling telling) {
            telling.number();
        }
    }

    /** The change against the year before of the figure stated last: {@code {change}}. */
    record Change() implements Node {
        @Override
        public void write(Telling telling) {
            telling.change();
        }
    }
}
