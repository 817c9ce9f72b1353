package org.fazhi.ingest.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Takes typed values out of one map of the file and notes every fault with its line and field. */
final class SourceFields {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h|d)|0");

    private final String file;
    private final String where;
    private final YamlNode map;
    private final List<String> faults;

    SourceFields(String file, String where, YamlNode map, List<String> faults) {
        this.file = file;
        this.where = where;
        this.map = map;
        this.faults = faults;
    }

    static String fault(String file, int line, String field, String what) {
        return file + ": line " + line + ": " + field + ": " + what;
    }

    private void fault(int line, String field, String what) {
        faults.add(fault(file, line, where + field, what));
    }

    void fault(String field, String what) {
        YamlNode node = map.fields().get(field);
        fault(node == null ? map.line() : node.line(), field, what);
    }

    void onlyKnown(Set<String> known) {
        map.fields().forEach((name, node) -> {
            if (!known.contains(name)) {
                fault(node.line(), name, "unknown field; known are " + String.join(", ", known));
            }
        });
    }

    Optional<String> text(String field) {
        YamlNode node = map.fields().get(field);
        if (node == null || (node.text() == null && node.items() == null && node.fields() == null)) {
            return Optional.empty();
        }
        if (node.text() == null) {
            fault(node.line(), field, "must be a single value");
            return Optional.empty();
        }
        return Optional.of(node.text().strip());
    }

    String required(String field) {
        Optional<String> text = text(field).filter(value -> !value.isEmpty());
        if (text.isEmpty()) {
            fault(field, "is missing");
        }
        return text.orElse("");
    }

    boolean flag(String field) {
        String text = text(field).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            fault(field, "must be true or false, not " + text);
        }
        return text.equals("true");
    }

    int number(String field, int least, int otherwise) {
        String text = text(field).orElse(String.valueOf(otherwise));
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least) {
            fault(field, "must be a whole number from " + least + ", not " + text);
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    Duration duration(String field, Duration otherwise) {
        Optional<String> text = text(field);
        if (text.isEmpty()) {
            return otherwise;
        }
        Matcher part = DURATION.matcher(text.get());
        if (!part.matches()) {
            fault(field, "must be a time such as 500ms, 2s, 1m, 6h or 7d, not " + text.get());
            return otherwise;
        }
        long count = part.group(1) == null ? 0 : Long.parseLong(part.group(1));
        return switch (part.group(2) == null ? "s" : part.group(2)) {
            case "ms" -> Duration.ofMillis(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            case "d" -> Duration.ofDays(count);
            default -> Duration.ofSeconds(count);
        };
    }

    /** The scalars of a list; a single scalar counts as a list of one. */
    List<YamlNode> scalars(String field) {
        YamlNode node = map.fields().get(field);
        if (node == null) {
            return List.of();
        }
        List<YamlNode> given = node.items() != null ? node.items() : List.of(node);
        List<YamlNode> scalars = new ArrayList<>();
        for (YamlNode item : given) {
            if (item.text() != null) {
                scalars.add(item);
            } else if (node.items() != null || node.fields() != null) {
                fault(item.line(), field, "must be a list of texts");
            }
        }
        return scalars;
    }

    List<String> addresses(String field) {
        List<String> addresses = new ArrayList<>();
        for (YamlNode item : scalars(field)) {
            Optional<String> address = Address.canonical(item.text());
            if (address.isEmpty()) {
                fault(item.line(), field, "no http or https address: " + item.text());
            } else if (!addresses.contains(address.get())) {
                addresses.add(address.get());
            }
        }
        return addresses;
    }

    List<Pattern> patterns(String field) {
        List<Pattern> patterns = new ArrayList<>();
        for (YamlNode item : scalars(field)) {
            try {
                patterns.add(Pattern.compile(item.text()));
            } catch (PatternSyntaxException e) {
                String what = e.getDescription() + " near position " + e.getIndex() + " of " + item.text();
                fault(item.line(), field, "bad regular expression: " + what);
            }
        }
        return patterns;
    }
}
