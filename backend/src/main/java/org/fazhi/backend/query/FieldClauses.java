package org.fazhi.backend.query;

import static org.fazhi.backend.engine.Clauses.any;
import static org.fazhi.backend.engine.Clauses.between;
import static org.fazhi.backend.engine.Clauses.constant;
import static org.fazhi.backend.engine.Clauses.matchNone;
import static org.fazhi.backend.engine.Clauses.term;
import static org.fazhi.backend.engine.Clauses.terms;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.backend.language.Wording;
import org.fazhi.backend.region.Places;
import org.fazhi.mappings.text.Folding;
import org.fazhi.mappings.vocabulary.Region;
import org.springframework.stereotype.Component;

/** Conditions that are typed as field:value. A value that cannot be finds nothing, and the explanation says so. */
@Component
public class FieldClauses {
    private static final Pattern YEARS = Pattern.compile("(>=|<=|>|<|=)?(\\d{4})年?(?:[-~至](\\d{4})年?)?");
    private static final Pattern CODE = Pattern.compile("\\d{6}");

    private final Places places;

    public FieldClauses(Places places) {
        this.places = places;
    }

    Map<String, Object> clause(Node.Field field) {
        return switch (field.field()) {
            case "title" -> title(field);
            case "issuer" -> contains("issuer", field.value());
            case "region" -> region(field.value());
            case "year" -> year(field.value());
            default -> any(List.of(contains("documentNumber", field.value()), contains("indexNumber", field.value())));
        };
    }

    private static Map<String, Object> title(Node.Field field) {
        Map<String, Object> literal = constant(ExactClause.of("search.titleExact", field.value()), 3);
        if (field.exact()) {
            return literal;
        }
        Map<String, Object> words = Map.of(
                "match", Map.of("search.title", Map.of("query", Folding.fold(field.value()), "operator", "and")));
        return any(List.of(words, literal));
    }

    /** Marks and brackets are printed in many ways; only letters and digits count. */
    private static Map<String, Object> contains(String field, String value) {
        String letters = value.replaceAll("[^\\p{L}\\p{N}]+", "*");
        Map<String, Object> pattern = Map.of("value", "*" + letters + "*", "case_insensitive", true);
        return Map.of("wildcard", Map.of(field, pattern));
    }

    private Map<String, Object> region(String value) {
        if (CODE.matcher(value).matches()) {
            return term("regionCodes", value);
        }
        List<String> codes = places.called(value).stream().map(Region::code).toList();
        return codes.isEmpty() ? matchNone() : terms("regionCodes", codes);
    }

    private static Map<String, Object> year(String value) {
        Matcher matcher = YEARS.matcher(Folding.fold(value));
        if (!matcher.matches()) {
            return matchNone();
        }
        int first = Integer.parseInt(matcher.group(2));
        if (matcher.group(3) != null) {
            return between("reportYear", first, Integer.parseInt(matcher.group(3)));
        }
        return switch (String.valueOf(matcher.group(1))) {
            case ">=" -> between("reportYear", first, null);
            case ">" -> between("reportYear", first + 1, null);
            case "<=" -> between("reportYear", null, first);
            case "<" -> between("reportYear", null, first - 1);
            default -> term("reportYear", first);
        };
    }

    /** Why a condition can find nothing; null when it can. */
    public Wording doubt(Node.Field field) {
        if (field.field().equals("year")
                && !YEARS.matcher(Folding.fold(field.value())).matches()) {
            return new Wording(
                    "“" + field.value() + "”不是年份；可写 year:2016、year:2015-2018 或 year:>=2016。",
                    "\"" + field.value() + "\" is no year; write year:2016, year:2015-2018 or year:>=2016.");
        }
        if (field.field().equals("region")
                && !CODE.matcher(field.value()).matches()
                && places.called(field.value()).isEmpty()) {
            return new Wording(
                    "没有叫“" + field.value() + "”的行政区划；可写全称、简称或六位代码。",
                    "No division is called \"" + field.value()
                            + "\"; write its full name, its name without the ending, or its code of six digits.");
        }
        return null;
    }
}
