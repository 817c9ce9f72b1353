package org.fazhi.ingest.fetch.links;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * List pages whose further pages are named only by a script, such as {@code createPageHTML(12, 0, "index", "html")}: page
 * count, current page, file name, extension; further pages are {@code index_1.html} and so on. A common variant names an
 * element first and counts from one: {@code createPageHTML('page_div', 12, 1, 'list', 'shtml', 240)}, where the second page is
 * {@code list_2.shtml}. The script is read as text and never run.
 */
final class PagerScript {
    private static final Pattern CALL =
            Pattern.compile("\\b\\w*[pP]ag(?:e|er|es|ing|ination)\\w*\\s*\\(([^()]{5,200})\\)");
    private static final Pattern ARGUMENT = Pattern.compile("\\s*(?:\"([^\"]*)\"|'([^']*)'|(\\d{1,6}))\\s*(?:,|$)");
    private static final Pattern EXTENSION = Pattern.compile("s?html?|jhtml|cshtml|jspx?|aspx?|php");
    private static final Pattern COUNT = Pattern.compile("\\b(?:var\\s+)?countPage\\s*=\\s*(\\d{1,6})");
    private static final Pattern CURRENT = Pattern.compile("\\b(?:var\\s+)?currentPage\\s*=\\s*(\\d{1,6})");
    private static final int MOST_PAGES = 5000;

    private PagerScript() {}

    /**
     * @param script text of a script element
     * @param ownName file name of the page that holds it; may be empty
     * @return file names of the other pages, relative to the page
     */
    static Set<String> pages(String script, String ownName) {
        Set<String> names = new LinkedHashSet<>();
        Matcher call = CALL.matcher(script);
        while (call.find()) {
            names.addAll(fromArguments(arguments(call.group(1)), ownName));
        }
        Matcher count = COUNT.matcher(script);
        Matcher current = CURRENT.matcher(script);
        if (names.isEmpty() && count.find() && current.find()) {
            names.addAll(fromVariables(number(count), number(current), ownName));
        }
        names.remove(ownName);
        return names;
    }

    private static int number(Matcher matcher) {
        return Integer.parseInt(matcher.group(1));
    }

    /** Quoted texts and whole numbers, in order; nothing when there is anything else among them. */
    private static List<Object> arguments(String text) {
        List<Object> arguments = new ArrayList<>();
        Matcher argument = ARGUMENT.matcher(text);
        int position = 0;
        while (position < text.length() && argument.find() && argument.start() == position) {
            position = argument.end();
            if (argument.group(3) != null) {
                arguments.add(Integer.valueOf(argument.group(3)));
            } else {
                arguments.add(argument.group(1) != null ? argument.group(1) : argument.group(2));
            }
        }
        return position == text.length() ? arguments : List.of();
    }

    private static Set<String> fromArguments(List<Object> arguments, String ownName) {
        List<Integer> numbers = only(arguments, Integer.class);
        List<String> texts = only(arguments, String.class);
        int extensionAt = texts.size() - 1;
        while (extensionAt > 0
                && !EXTENSION
                        .matcher(texts.get(extensionAt).replaceFirst("^\\.", ""))
                        .matches()) {
            extensionAt--;
        }
        if (numbers.size() < 2 || extensionAt < 1) {
            return Set.of();
        }
        String prefix = texts.get(extensionAt - 1);
        String extension = texts.get(extensionAt).replaceFirst("^\\.", "");
        if (!prefix.matches("[\\w./-]{1,80}")) {
            return Set.of();
        }
        return names(numbers.get(0), numbers.get(1), prefix, extension, ownName);
    }

    private static Set<String> fromVariables(int count, int current, String ownName) {
        int dot = ownName.lastIndexOf('.');
        String extension = dot < 0 ? "html" : ownName.substring(dot + 1);
        String prefix = dot < 0 ? "index" : ownName.substring(0, dot).replaceFirst("_" + current + "$", "");
        return names(count, current, prefix, extension, ownName);
    }

    /**
     * Counting from zero, the last page is {@code prefix_(count-1)}; counting from one, it is {@code prefix_count}. Which of the
     * two is meant shows on the first page only, and that is the page a crawl sees first.
     */
    private static Set<String> names(int count, int current, String prefix, String extension, String ownName) {
        String first = prefix + "." + extension;
        boolean onFirst =
                ownName.isEmpty() || ownName.equals(lastSegment(first)) || !ownName.contains("_" + current + ".");
        boolean fromZero = onFirst && current == 0;
        boolean fromOne = onFirst && current == 1;
        int from = fromZero ? 1 : 2;
        int to = fromOne ? count : count - 1;
        Set<String> names = new LinkedHashSet<>();
        names.add(first);
        for (int i = from; i <= Math.min(to, MOST_PAGES); i++) {
            names.add(prefix + "_" + i + "." + extension);
        }
        return names;
    }

    private static String lastSegment(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static <T> List<T> only(List<Object> values, Class<T> type) {
        return values.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
