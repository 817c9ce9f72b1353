package org.fazhi.backend.search;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.backend.language.Wording;
import org.fazhi.backend.problem.ApiProblem;
import org.fazhi.backend.problem.Expected;
import org.fazhi.backend.region.Levels;
import org.fazhi.backend.region.RegionCodes;
import org.fazhi.backend.web.Knowledge;
import org.fazhi.backend.web.Parameters;
import org.fazhi.backend.web.YearRange;
import org.fazhi.mappings.vocabulary.Indicator;
import org.fazhi.mappings.vocabulary.Indicators;
import org.fazhi.mappings.vocabulary.Theme;
import org.fazhi.mappings.vocabulary.Themes;

/**
 * The checked choices of a search, all of which must hold.
 *
 * @param regions codes; any
 * @param years any
 * @param range of years
 * @param themes codes; any
 * @param parts codes; any
 * @param levels codes; any
 * @param types codes; any
 * @param conditions on indicators; all
 * @param knowledge the clause for what was known at the time asked about
 */
public record ReportFilter(
        List<String> regions,
        List<Integer> years,
        YearRange range,
        List<String> themes,
        List<String> parts,
        List<String> levels,
        List<String> types,
        List<Condition> conditions,
        Map<String, Object> knowledge) {
    static final List<String> TYPES = List.of("annual_report", "plan", "interpretation", "news", "other");

    /**
     * A condition such as litigation.loss_rate&gt;10.
     *
     * @param indicator code
     * @param sign one of &gt; &gt;= &lt; &lt;= =
     * @param value to compare with
     */
    public record Condition(String indicator, String sign, double value) {
        private static final Pattern FORM =
                Pattern.compile("\\s*([a-z_.]*)\\s*(>=|<=|>|<|=)\\s*(-?\\d{1,15}(?:\\.\\d{1,10})?)\\s*%?\\s*");

        /** A condition with an indicator's code before the sign. */
        static Condition onIndicator(String parameter, String text, Indicators indicators) {
            Condition condition = read(parameter, text, Expected.INDICATOR_CONDITION);
            if (indicators.find(condition.indicator()).isEmpty()) {
                throw ApiProblem.notAllowed(
                        parameter,
                        condition.indicator(),
                        indicators.all().stream().map(Indicator::code).toList());
            }
            return condition;
        }

        /** A condition with nothing before the sign. */
        public static Condition onValue(String parameter, String text) {
            Condition condition = read(parameter, text, Expected.VALUE_CONDITION);
            if (!condition.indicator().isEmpty()) {
                throw ApiProblem.badParameter(parameter, text, Expected.VALUE_CONDITION);
            }
            return condition;
        }

        private static Condition read(String parameter, String text, Wording expected) {
            Matcher matcher = FORM.matcher(text);
            if (!matcher.matches()) {
                throw ApiProblem.badParameter(parameter, text, expected);
            }
            return new Condition(matcher.group(1), matcher.group(2), Double.parseDouble(matcher.group(3)));
        }

        /** The bounds as the engine's range takes them. */
        public Map<String, Object> bounds() {
            return switch (sign) {
                case ">" -> Map.of("gt", value);
                case ">=" -> Map.of("gte", value);
                case "<" -> Map.of("lt", value);
                case "<=" -> Map.of("lte", value);
                default -> Map.of("gte", value, "lte", value);
            };
        }
    }

    static ReportFilter of(ReportParameters parameters, Themes themes, Indicators indicators) {
        return new ReportFilter(
                RegionCodes.of(parameters.region()),
                Parameters.years("year", parameters.year()),
                YearRange.of("yearFrom", parameters.yearFrom(), "yearTo", parameters.yearTo()),
                Parameters.oneOf(
                        "theme",
                        parameters.theme(),
                        themes.all().stream().map(Theme::code).toList()),
                Parameters.oneOf("part", parameters.part(), themes.parts().keySet()),
                Levels.ofReports(parameters.level()),
                Parameters.oneOf("type", parameters.type(), TYPES),
                Parameters.list("where", parameters.where()).stream()
                        .map(text -> Condition.onIndicator("where", text, indicators))
                        .toList(),
                Knowledge.at(parameters.asOf()));
    }
}
