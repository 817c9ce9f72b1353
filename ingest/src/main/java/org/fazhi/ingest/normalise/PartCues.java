package org.fazhi.ingest.normalise;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.fazhi.ingest.RuleFile;
import org.fazhi.ingest.extract.Simplified;

/** Tells from a heading which part of the report it opens, by the cues of parts.yaml. */
final class PartCues {
    private record Rules(
            List<String> work, List<String> problems, List<String> plans, List<String> overview, List<String> annex) {}

    private static final Expression YEAR = Expression.of("(20\\d{2})\\s*年");

    private final Expression work;
    private final Expression problems;
    private final Expression plans;
    private final Expression overview;
    private final Expression annex;

    private PartCues(Rules rules) {
        work = either(rules.work());
        problems = either(rules.problems());
        plans = either(rules.plans());
        overview = either(rules.overview());
        annex = either(rules.annex());
    }

    static PartCues load() {
        return new PartCues(RuleFile.yaml(PartCues.class, "parts.yaml", Rules.class));
    }

    private static Expression either(List<String> expressions) {
        return Expression.of(expressions.stream().map(e -> "(?:" + e + ")").collect(Collectors.joining("|")));
    }

    /** The part of a heading; below the first level it is the parent's, unless the parent lumps problems and plans. */
    Part of(String heading, Section parent, Integer reportYear) {
        if (parent != null && parent.level() >= 1) {
            String above = Simplified.of(parent.heading());
            boolean lumped = problems.isIn(above) && plans.isIn(above);
            return lumped ? within(heading, parent.part()) : parent.part();
        }
        if (annex.isIn(heading)) {
            return Part.ANNEX;
        }
        if (problems.isIn(heading)) {
            return Part.PROBLEMS;
        }
        if (work.isIn(heading) && !laterYear(heading, reportYear)) {
            return Part.WORK;
        }
        if (plans.isIn(heading) || laterYear(heading, reportYear)) {
            return Part.PLANS;
        }
        return overview.isIn(heading) ? Part.OVERVIEW : Part.WORK;
    }

    private Part within(String heading, Part parent) {
        if (plans.isIn(heading)) {
            return Part.PLANS;
        }
        return problems.isIn(heading) ? Part.PROBLEMS : parent;
    }

    private static boolean laterYear(String heading, Integer reportYear) {
        Matcher year = reportYear == null ? null : YEAR.find(heading);
        return year != null && Integer.parseInt(year.group(1)) > reportYear;
    }
}
