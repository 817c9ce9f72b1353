package org.fazhi.ingest.extract;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.ingest.RuleFile;
import org.jsoup.nodes.Element;

/** Knows the furniture of government pages, as furniture.yaml lists it. */
final class Furniture {
    private record Rules(List<String> content, List<String> drop, List<String> lines, List<String> ends) {}

    private static final int LONGEST_LINE = 400;
    /** A longer line with a full stop belongs to the article. */
    private static final int SENTENCE = 150;

    private final ElementNames content;
    private final ElementNames drop;
    private final LineRules line;
    private final LineRules end;

    private Furniture(Rules rules) {
        Pattern article = Pattern.compile(either(rules.content()));
        content = new ElementNames(name -> article.matcher(name).matches());
        Pattern frame = Pattern.compile(either(rules.drop()), Pattern.CASE_INSENSITIVE);
        drop = new ElementNames(name -> frame.matcher(name).matches() || partMatches(name, frame));
        line = new LineRules(rules.lines());
        end = new LineRules(rules.ends());
    }

    static Furniture load() {
        return new Furniture(RuleFile.yaml(Furniture.class, "furniture.yaml", Rules.class));
    }

    private static String either(List<String> expressions) {
        return expressions.stream().map(e -> "(?:" + e + ")").collect(Collectors.joining("|"));
    }

    boolean holdsArticle(Element element) {
        return content.anyOf(element);
    }

    boolean isFurniture(Element element) {
        String tag = element.normalName();
        if (tag.equals("nav") || tag.equals("footer") || tag.equals("header") || tag.equals("aside")) {
            return true;
        }
        return drop.anyOf(element);
    }

    private static boolean partMatches(String name, Pattern drop) {
        for (String part : name.split("[-_]+|(?<=[a-z])(?=[A-Z])")) {
            if (part.length() > 2
                    && part.length() < name.length()
                    && drop.matcher(part).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line, without blanks at its ends, belongs to the page and not to the article. */
    boolean isFurniture(String text) {
        return text.length() <= LONGEST_LINE
                && (text.length() <= SENTENCE || text.indexOf('。') < 0)
                && line.match(Simplified.of(text));
    }

    boolean endsArticle(String text) {
        return text.length() <= LONGEST_LINE && end.match(Simplified.of(text));
    }
}
