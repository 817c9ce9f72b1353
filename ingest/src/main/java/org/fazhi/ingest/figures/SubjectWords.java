package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fazhi.ingest.RuleFile;
import org.fazhi.ingest.normalise.Level;
import org.fazhi.ingest.normalise.Report;

/** The expressions of subjects.yaml, compiled for the kind of place that reports. */
final class SubjectWords {
    /** What a clause can name; the law office is the government's or a department's, depending on the indicator. */
    enum Kind {
        IGNORED,
        GOVERNMENT,
        OFFICE,
        DEPARTMENTS,
        WHOLE,
        SUBORDINATE
    }

    record Mention(Kind kind, int start, int end) {}

    /** The kind of place that reports, as an expression, and whether other governments are below it. */
    private record Place(String own, boolean hasLower) {}

    private final Map<Kind, List<String>> expressions = new LinkedHashMap<>();
    private final Map<Place, KeyedWords<Kind>> compiled = new ConcurrentHashMap<>();

    private record File(
            List<String> ignored,
            List<String> government,
            List<String> office,
            List<String> departments,
            List<String> whole,
            List<String> subordinate) {}

    private SubjectWords(File file) {
        expressions.put(Kind.IGNORED, file.ignored());
        expressions.put(Kind.OFFICE, file.office());
        expressions.put(Kind.DEPARTMENTS, file.departments());
        expressions.put(Kind.SUBORDINATE, file.subordinate());
        expressions.put(Kind.GOVERNMENT, file.government());
        expressions.put(Kind.WHOLE, file.whole());
    }

    static SubjectWords load() {
        return new SubjectWords(RuleFile.yaml(FigureReader.class, "subjects.yaml", File.class));
    }

    /** The words as the kind of place that reports uses them. */
    KeyedWords<Kind> of(Report report) {
        return compiled.computeIfAbsent(place(report), this::compile);
    }

    /** Everything a stretch of text names, from left to right, recipients and the like left out. */
    static List<Mention> mentions(String text, KeyedWords<Kind> words) {
        List<Mention> found = new ArrayList<>();
        for (KeyedWords.Hit<Kind> hit : words.in(text)) {
            if (hit.meaning() != Kind.IGNORED) {
                found.add(new Mention(hit.meaning(), hit.start(), hit.end()));
            }
        }
        return found;
    }

    private static Place place(Report report) {
        return new Place(own(report), report.level() == Level.PROVINCE || report.level() == Level.PREFECTURE);
    }

    private KeyedWords<Kind> compile(Place place) {
        KeyedWords<Kind> words = new KeyedWords<>();
        expressions.forEach((kind, list) -> list.forEach(expression -> words.add(kind, filledIn(expression, place))));
        return words;
    }

    private static String filledIn(String expression, Place place) {
        String own = place.own();
        return expression
                .replace("{only}", place.hasLower() ? "(?!)" : "我(?:" + own + ")")
                .replace("{own}", "(?:" + own + ")")
                .replace("{below}", "(?:" + below(own) + ")")
                .replace("{street}", own.startsWith("镇") ? "村|社区" : "镇街|街镇|乡镇|镇乡|街乡|乡街|街道|镇|乡")
                .replace("{house}", own.startsWith("镇") ? "司法所" : "(?!)")
                .replace("{all}", "区县市省州旗盟镇乡");
    }

    /** The kind of place whose report it is, as an expression. */
    private static String own(Report report) {
        Level level = report.level();
        if (level == Level.TOWNSHIP || level == Level.ZONE) {
            return level == Level.ZONE ? "区|园区|新区|开发区|示范区" : "镇|乡|街道";
        }
        String name = name(report);
        for (String kind : List.of("自治区", "自治州", "区", "县", "市", "省", "州", "旗", "盟")) {
            if (name.endsWith(kind)) {
                return switch (kind) {
                    case "自治区" -> "自治区|区";
                    case "自治州" -> "州";
                    default -> kind;
                };
            }
        }
        return level == Level.PROVINCE ? "省|自治区|市" : "省|区|县|市|州|旗";
    }

    /** The name of the place, from the region or else from the issuer. */
    private static String name(Report report) {
        List<String> path = report.regionPath();
        if (path != null && !path.isEmpty()) {
            return path.get(path.size() - 1);
        }
        String issuer = report.issuer() == null ? "" : report.issuer();
        int government = issuer.indexOf("人民政府");
        return government < 0 ? issuer : issuer.substring(0, government);
    }

    private static String below(String own) {
        return switch (own) {
            case "省", "自治区|区", "省|自治区|市" -> "设区的?市|地级市|市县|市州|州市|县市|县区|市|州|县|盟";
            case "市", "州", "盟" -> "[区县市]\\([区县市、,]{1,4}\\)[区县市]?|区县|县区|县市|市县|县|区|镇|乡";
            case "镇|乡|街道" -> "村|社区";
            default -> "镇街|街镇|乡镇|镇乡|街乡|街道|镇|乡";
        };
    }
}
