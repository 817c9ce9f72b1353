package org.fazhi.backend.query;

import static org.fazhi.backend.engine.Clauses.any;
import static org.fazhi.backend.engine.Clauses.filter;
import static org.fazhi.backend.engine.Clauses.terms;

import java.util.List;
import java.util.Map;
import org.fazhi.mappings.text.ExactTokens;

/** Finds a piece of text literally in a field of {@link ExactTokens}. */
public final class ExactClause {
    private ExactClause() {}

    /** The clause for a text of one character or more; does not score in any meaningful way. */
    public static Map<String, Object> of(String field, String text) {
        Map<String, Object> literal = any(
                ExactTokens.phrase(text).stream().map(way -> way(field, way)).toList());
        return text.length() <= ExactTokens.LONG
                ? literal
                : filter(List.of(literal, of(field, start(text)), of(field, end(text))));
    }

    /** Of a very long text the start and the end are looked for by themselves, since the whole leaves some characters out there. */
    private static String start(String text) {
        return text.substring(0, whole(text, ExactTokens.LONG / 2));
    }

    private static String end(String text) {
        return text.substring(whole(text, text.length() - ExactTokens.LONG / 2));
    }

    /** The offset, moved on where it would cut a surrogate pair. */
    private static int whole(String text, int offset) {
        return Character.isLowSurrogate(text.charAt(offset)) ? offset + 1 : offset;
    }

    private static Map<String, Object> way(String field, List<List<String>> positions) {
        if (positions.size() == 1) {
            return terms(field, positions.get(0));
        }
        if (positions.stream().allMatch(tokens -> tokens.size() == 1)) {
            String literal = String.join(
                    " ", positions.stream().map(tokens -> tokens.get(0)).toList());
            return Map.of("match_phrase", Map.of(field, Map.of("query", literal, "analyzer", "whitespace")));
        }
        List<Map<String, Object>> spans =
                positions.stream().map(tokens -> span(field, tokens)).toList();
        return Map.of("span_near", Map.of("clauses", spans, "slop", 0, "in_order", true));
    }

    private static Map<String, Object> span(String field, List<String> tokens) {
        List<Map<String, Object>> any = tokens.stream()
                .map(token -> Map.<String, Object>of("span_term", Map.of(field, token)))
                .toList();
        return any.size() == 1 ? any.get(0) : Map.of("span_or", Map.of("clauses", any));
    }
}
