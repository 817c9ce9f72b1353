package org.fazhi.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.ingest.RuleFile;

/**
 * Finds labelled values in lines of a page: 发布日期：2024-02-26, table rows of label and value cells, several pairs in a line
 * with or without blanks between them, labels in brackets, a label on one line and its value on the next.
 */
final class LabelFinder {
    private static final int LONGEST_GAP = 6;
    private static final String GAP = "[\\s\\u00a0\\u3000]{0," + LONGEST_GAP + "}";
    /** What may stand before the first label of a line: a number, a bullet, an opening bracket. */
    private static final Pattern LEAD = Pattern.compile(
            "[\\s\\u3000]*(?:\\d{1,2}[.．、)]|[•·*●■◆▪\\-])?[\\s\\u3000]*(?:[\\p{IsHan}]{2,5}[:：][^\\s\\u3000。，]{0,12}[\\s\\u3000]+)?[\\[【(（]?");

    private static final String TIME =
            "\\s*(?:\\d{1,2}\\s*[:：时]\\s*\\d{1,2}(?:\\s*[:：分]\\s*\\d{1,2}秒?|分)?(?:\\s*[APap][Mm])?)";
    /** A date without a label, as many pages print below the title: the site's name before it, the time of the day behind. */
    private static final Pattern STAMP =
            Pattern.compile("[\\[(（【]?\\s*(?:[A-Za-z0-9-]{1,30}(?:\\.[A-Za-z0-9-]{2,20}){1,4}[\\s\\u3000]+)?"
                    + "(20\\d{2}(?:\\s*[-/.]\\s*\\d{1,2}\\s*[-/.]\\s*\\d{1,2}(?:" + TIME
                    + ")?|\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日(?:" + TIME
                    + "|(?=[\\s\\u3000]*\\p{IsHan}{2,14}(?:局|办|网|委|政府|中心|站|处|科|办公室|街道|镇|乡)$))"
                    + "))[\\s\\u3000|｜丨,，;；]*[\\])）】]?[\\s\\u3000]*(?:\\p{IsHan}{2,16})?[\\s\\u3000]*[\\[【(（]?");

    private static final int LONGEST_LINE = 1200;
    private static final int LONGEST_VALUE = 160;

    /** What may stand between the place where a label begins and its name: a bracket, a bullet, a number, blanks. */
    private static final String BEFORE_NAME = "[【［•·*.．、0123456789";

    private final Map<String, String> kinds = new HashMap<>();
    private final WordTrie names = new WordTrie();
    private final Pattern label;

    private LabelFinder(Map<String, List<String>> namesOfKind) {
        namesOfKind.forEach((kind, list) -> list.forEach(name -> kinds.put(name, kind)));
        kinds.keySet().forEach(name -> names.add(name, 0));
        String either = kinds.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(name -> String.join(GAP, name.split("")))
                .collect(Collectors.joining("|"));
        // a colon may follow any label; without one the label must fill a cell or stand in brackets
        label = Pattern.compile("[\\[【［]" + GAP + "(" + either + ")" + GAP + "[\\]】］]" + GAP + "[:：]?" + "|(" + either
                + ")" + GAP + "[:：]|(?:^|\\t)" + GAP + "[•·*]?(?:\\d{1,2}[.．、])?(" + either + ")" + GAP + "(?=\\t|$)");
    }

    @SuppressWarnings("unchecked")
    static LabelFinder load() {
        return new LabelFinder(RuleFile.yaml(LabelFinder.class, "labels.yaml", Map.class));
    }

    /** The labelled values of consecutive lines; cells within a line are separated by tabs. */
    List<Label> find(List<String> lines) {
        List<Label> found = new ArrayList<>();
        for (String line : lines) {
            boolean open =
                    !found.isEmpty() && found.get(found.size() - 1).value().isEmpty();
            List<Label> here = in(line);
            if (here.isEmpty() && open && line.length() <= LONGEST_VALUE) {
                Label last = found.remove(found.size() - 1);
                found.add(new Label(last.kind(), last.name(), value(line)));
            }
            found.addAll(here);
        }
        return found;
    }

    /** The labelled values of one line. */
    List<Label> in(String line) {
        List<Label> found = new ArrayList<>();
        if (!mayHold(line)) {
            return found;
        }
        String simplified = Simplified.of(line);
        Matcher matcher = matcher(simplified);
        String name = null;
        int valueStart = 0;
        while (find(matcher, simplified, valueStart)) {
            if (name != null) {
                found.add(label(name, line.substring(valueStart, matcher.start())));
            } else {
                stamp(line.substring(0, matcher.start())).ifPresent(found::add);
            }
            name = squeeze(group(matcher));
            valueStart = matcher.end();
        }
        if (name != null) {
            found.add(label(name, line.substring(valueStart)));
        }
        return found;
    }

    /** Whether the line consists of labels and their values only. */
    boolean isLabelLine(String line) {
        if (!mayHold(line)) {
            return false;
        }
        String simplified = Simplified.of(line);
        Matcher matcher = matcher(simplified);
        if (!find(matcher, simplified, 0)) {
            return false;
        }
        String before = line.substring(0, matcher.start());
        return (LEAD.matcher(before).matches() || stamp(before).isPresent())
                && in(line).stream().allMatch(l -> l.value().length() < 60);
    }

    /** The words as a date when they are one and nothing else. */
    Optional<Label> stamp(String words) {
        Matcher stamp = words.length() > 80 || words.indexOf("20") < 0 ? null : STAMP.matcher(words);
        return stamp != null && stamp.matches() ? Optional.of(new Label("date", "", stamp.group(1))) : Optional.empty();
    }

    /** Without a colon, a bracket or a tab only a short line can be a label. */
    private static boolean mayHold(String line) {
        if (line.length() <= 14) {
            return true;
        }
        boolean marked = false;
        for (int i = 0; i < line.length() && !marked; i++) {
            marked = ":：]】］\t".indexOf(line.charAt(i)) >= 0;
        }
        return marked && line.length() <= LONGEST_LINE;
    }

    Matcher matcher(String text) {
        return label.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** The next label, as {@link Matcher#find} would have it; hundreds of names are only tried where one of them stands. */
    boolean find(Matcher matcher, String text, int from) {
        for (int place = from; place < text.length(); place++) {
            if (mayBegin(text, place) && matcher.region(place, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBegin(String text, int place) {
        int at = place;
        if (place == 0 || "[【［\t".indexOf(text.charAt(place)) >= 0) {
            int farthest = Math.min(text.length(), place + 3 * LONGEST_GAP);
            while (at < farthest && (isGap(text.charAt(at)) || BEFORE_NAME.indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
        }
        return at < text.length() && nameAt(text, at);
    }

    /** Whether a name stands at a place, be it with blanks between its characters. */
    private boolean nameAt(String text, int place) {
        int at = place;
        WordTrie.Node node = names.first(text.charAt(at++));
        while (node != null && node.owners().length == 0) {
            int gapEnd = Math.min(text.length(), at + LONGEST_GAP);
            while (at < gapEnd && isGap(text.charAt(at))) {
                at++;
            }
            node = at < text.length() ? node.next(text.charAt(at++)) : null;
        }
        return node != null;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == 0xA0 || c == 0x3000;
    }

    private static String group(Matcher matcher) {
        for (int i = 1; i <= 3; i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i);
            }
        }
        return "";
    }

    private Label label(String name, String value) {
        return new Label(kinds.get(name), name, value(value));
    }

    private static String value(String text) {
        String value = Blanks.tidy(text).replace('\t', ' ').strip();
        int from = 0;
        int to = value.length();
        while (from < to && "|｜:：•".indexOf(value.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "|｜•[【".indexOf(value.charAt(to - 1)) >= 0) {
            to--;
        }
        value = value.substring(from, to).strip();
        return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
    }

    private static String squeeze(String name) {
        StringBuilder squeezed = new StringBuilder(name.length());
        name.chars().filter(c -> !isGap((char) c)).forEach(c -> squeezed.append((char) c));
        return squeezed.toString();
    }
}
