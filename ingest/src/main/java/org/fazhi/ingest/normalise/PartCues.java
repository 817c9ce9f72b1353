package org.fazhi.ingest.normalise;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.ingest.RuleFile;
import org.fazhi.ingest.extract.Simplified;

/** Tells from a heading which part of the report it opens, by the cues of parts.yaml. */
final class PartCues {
    private record Rules(
            List<String> work, List<String> problems, List<String> plans, List<String> overview, List<String> annex) {}

    private static final Pattern YEAR = Pattern.compile("(20\\d{2})\\s*年");

    private final Pattern work;
    private final Pattern problems;
    private final Pattern plans;
    private final Pattern overview;
    private final Pattern annex;

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

    private static Pattern either(List<String> expressions) {
        return Pattern.compile(expressions.stream().map(e -> "(?:" + e + ")").collect(Collectors.joining("|")));
    }

    /** The part of a heading; below the first level it is the parent's, unless the parent lumps problems and plans. */
    Part of(String heading, Section parent, Integer reportYear) {
        if (parent != null && parent.level() >= 1) {
            String above = Simplified.of(parent.heading());
            boolean lumped =
                    problems.matcher(above).find() && plans.matcher(above).find();
            return lumped ? within(heading, parent.part()) : parent.part();
        }
        boolean problem = problems.matcher(heading).find();
        if (annex.matcher(heading).find()) {
            return Part.ANNEX;
        }
        if (problem) {
            return Part.PROBLEMS;
        }
        if (work.matcher(heading).find() && !laterYear(heading, reportYear)) {
            return Part.WORK;
        }
        if (plans.matcher(heading).find() || laterYear(heading, reportYear)) {
            return Part.PLANS;
        }
        return overview.matcher(heading).find() ? Part.OVERVIEW : Part.WORK;
    }

    private Part within(String heading, Part parent) {
        if (plans.matcher(heading).find()) {
            return Part.PLANS;
        }
        return problems.matcher(heading).find() ? Part.PROBLEMS : parent;
    }

    private static boolean laterYear(String heading, Integer reportYear) {
        Matcher year = YEAR.matcher(heading);
        return reportYear != null && year.find() && Integer.parseInt(year.group(1)) > reportYear;
    }
}
