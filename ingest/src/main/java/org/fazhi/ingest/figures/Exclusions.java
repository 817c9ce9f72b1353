package org.fazhi.ingest.figures;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.fazhi.ingest.RuleFile;
import org.fazhi.ingest.normalise.Level;
import org.fazhi.ingest.normalise.Report;

/** Decides that a number is no figure, whatever noun it stands beside: aims, changes, ranks, names, other places' numbers. */
final class Exclusions {
    /** 同比提高8.1个百分点至96%: what stands before the number is its change, not a range. */
    private static final EndPattern CHANGED = new EndPattern(
            "(?:上升|提升|提高|增长|增加|增|升|下降|减少|降低|降|减)了?[\\d.]+(?:个百分点|%|件|起|宗|次|人次|项),?(?:升|降|增|减)?(?:至|到|为)$");

    private static final EndPattern LISTS = new EndPattern("(?:清单|目录)(?:共|共计|各)?$");

    private record File(
            String targets,
            String elsewhere,
            String above,
            String changes,
            String ranks,
            String range,
            String bodies,
            String names) {}

    private final KeyedWords<String> targets;
    private final KeyedWords<String> elsewhere;
    private final String above;
    private final EndPattern changes;
    private final EndPattern ranks;
    private final EndPattern range;
    private final Pattern names;
    private final Pattern bodies;
    private final Map<String, KeyedWords<String>> aboveKinds = new ConcurrentHashMap<>();

    private Exclusions(File file) {
        targets = new KeyedWords<String>().add("target", file.targets());
        elsewhere = new KeyedWords<String>().add("elsewhere", file.elsewhere());
        above = file.above();
        changes = new EndPattern(file.changes());
        ranks = new EndPattern(file.ranks());
        range = new EndPattern(file.range());
        names = Pattern.compile(file.names());
        bodies = Pattern.compile(file.bodies());
    }

    static Exclusions load() {
        return new Exclusions(RuleFile.yaml(FigureReader.class, "context.yaml", File.class));
    }

    /** Whether a number is no figure for any of the reasons below. */
    boolean excludes(Candidate candidate, Report report) {
        String lead = candidate.lead().text();
        String tail = candidate.tail().text();
        return countsBodies(candidate.numeral(), tail)
                || countsLists(candidate.numeral(), lead)
                || excludesNumber(lead, tail)
                || excludesClause(lead, report);
    }

    /** A change, a rank or the end of a range, told by the words directly before the number and after it. */
    private boolean excludesNumber(String lead, String tail) {
        String near = lead.substring(Math.max(0, lead.length() - 10));
        boolean excluded = changes.ends(near)
                || ranks.ends(near)
                || range.ends(near)
                || names.matcher(tail).lookingAt();
        return excluded && !CHANGED.ends(lead);
    }

    /** Whether the number counts lists, not what they list: 事项清单31个. */
    private boolean countsLists(Numeral numeral, String lead) {
        return "个张份类".contains(numeral.unit()) && LISTS.ends(lead);
    }

    /** Whether the number only counts bodies: 23个乡镇. */
    boolean countsBodies(Numeral numeral, String tail) {
        return (numeral.unit().equals("个") || numeral.unit().equals("家"))
                && bodies.matcher(tail).lookingAt();
    }

    /** An aim or another place's number, told by the clause before the number. */
    boolean excludesClause(String lead, Report report) {
        return targets.anyIn(lead)
                || elsewhere.anyIn(lead)
                || aboveKinds.computeIfAbsent(kindsAbove(report), this::above).anyIn(lead);
    }

    private KeyedWords<String> above(String kinds) {
        return new KeyedWords<String>().add("above", above.replace("{above}", kinds));
    }

    private static String kindsAbove(Report report) {
        List<String> path = report.regionPath() == null ? List.of() : report.regionPath();
        String name = path.isEmpty() ? "" : path.get(path.size() - 1);
        if (report.level() == Level.PROVINCE || path.isEmpty()) {
            return "国";
        }
        return name.endsWith("市") || report.level() == Level.PREFECTURE ? "省|国" : "市|省|国";
    }
}
