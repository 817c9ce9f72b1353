package org.fazhi.backend.relevance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of queries.tsv.
 *
 * @param kind known, topic, place, phrase or numeric
 * @param parameters name, value, name, value, …
 * @param judgement how well a document answers, see {@link #grade}
 */
record JudgedQuery(String kind, String[] parameters, String judgement) {
    private static final Pattern CONDITION = Pattern.compile("([a-z_.]+)(>=|<=|>|<)(\\d+)");

    /** @param file queries.tsv, or heldout.tsv with those that no weight was chosen by */
    static List<JudgedQuery> of(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                JudgedQuery.class.getResourceAsStream("/relevance/" + file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new JudgedQuery(cells[0], parameters(cells[1]), cells[2]))
                    .toList();
        }
    }

    private static String[] parameters(String text) {
        List<String> parameters = new ArrayList<>();
        for (String pair : text.split("&")) {
            parameters.addAll(List.of(pair.split("=", 2)));
        }
        return parameters.toArray(String[]::new);
    }

    /**
     * How well the document answers, 0 to 3. {@code own}: an own annual report; {@code region=}, {@code year=}, {@code title=}: its
     * metadata; {@code text=}: how much is said of one of the words; {@code scan=}: the literal text; {@code figures=}: a value of the report's own year.
     */
    int grade(Judged document) {
        int grade = 3;
        for (String rule : judgement.split(" (?=own|region=|year=|title=|text=|scan=|figures=)")) {
            String value = rule.substring(rule.indexOf('=') + 1);
            int one = switch (rule.replaceFirst("=.*", "")) {
                case "own" -> document.own() ? 3 : 0;
                case "region" -> List.of(value.split("\\|")).contains(document.region()) ? 3 : 0;
                case "year" -> document.year() != null && document.year() == Integer.parseInt(value) ? 3 : 0;
                case "title" -> value.equals(document.title()) ? 3 : 0;
                case "text" -> ofText(document, value);
                case "scan" -> document.holds(value) ? 3 : 0;
                case "figures" -> holds(document, value) ? 3 : 0;
                default -> 3;
            };
            grade = Math.min(grade, one);
        }
        return grade;
    }

    /** 3 for a section that is about it (in its heading, or twice in its text), 2 for a report that says it twice, 1 for once. */
    private static int ofText(Judged document, String words) {
        Pattern pattern = Pattern.compile(words);
        boolean section = document.sections().stream()
                .anyMatch(one -> pattern.matcher(one.heading()).find() || times(pattern, one.text()) >= 2);
        return section ? 3 : (int) Math.min(2, times(pattern, document.text()));
    }

    private static long times(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    private static boolean holds(Judged document, String text) {
        Matcher condition = CONDITION.matcher(text);
        if (!condition.matches()) {
            throw new IllegalArgumentException(text);
        }
        double bound = Double.parseDouble(condition.group(3));
        return document.values(condition.group(1)).stream().anyMatch(value -> switch (condition.group(2)) {
            case ">" -> value > bound;
            case ">=" -> value >= bound;
            case "<" -> value < bound;
            default -> value <= bound;
        });
    }
}
