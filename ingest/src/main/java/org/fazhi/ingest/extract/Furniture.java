package org.fazhi.ingest.extract;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.ingest.RuleFile;
import org.jsoup.nodes.Element;

/** Knows the furniture of government pages, as furniture.yaml lists it. */
final class Furniture {
    private record Rules(List<String> content, List<String> drop, List<String> lines, List<String> ends) {}

    private static final int LONGEST_LINE = 400;
    /** A longer line with a full stop belongs to the article. */
    private static final int SENTENCE = 150;

    private final Pattern content;
    private final Pattern drop;
    private final LineRules line;
    private final LineRules end;

    private Furniture(Rules rules) {
        content = either(rules.content());
        drop = Pattern.compile(either(rules.drop()).pattern(), Pattern.CASE_INSENSITIVE);
        line = new LineRules(rules.lines());
        end = new LineRules(rules.ends());
    }

    static Furniture load() {
        return new Furniture(RuleFile.yaml(Furniture.class, "furniture.yaml", Rules.class));
    }

    private static Pattern either(List<String> expressions) {
        return Pattern.compile(expressions.stream().map(e -> "(?:" + e + ")").collect(Collectors.joining("|")));
    }

    boolean holdsArticle(Element element) {
        return names(element).anyMatch(name -> content.matcher(name).matches());
    }

    boolean isFurniture(Element element) {
        String tag = element.normalName();
        if (tag.equals("nav") || tag.equals("footer") || tag.equals("header") || tag.equals("aside")) {
            return true;
        }
        return names(element).anyMatch(name -> drop.matcher(name).matches() || partIsFurniture(name));
    }

    private boolean partIsFurniture(String name) {
        for (String part : name.split("[-_]+|(?<=[a-z])(?=[A-Z])")) {
            if (part.length() > 2
                    && part.length() < name.length()
                    && drop.matcher(part).matches()) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> names(Element element) {
        if (!element.hasAttr("id") && !element.hasAttr("class")) {
            return Stream.empty();
        }
        return Stream.concat(
                element.hasAttr("id") ? Stream.of(element.id()) : Stream.empty(), element.classNames().stream());
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
