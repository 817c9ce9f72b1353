package org.fazhi.backend.query;

import static org.fazhi.backend.engine.Clauses.all;
import static org.fazhi.backend.engine.Clauses.any;
import static org.fazhi.backend.engine.Clauses.constant;
import static org.fazhi.backend.engine.Clauses.matchAll;
import static org.fazhi.backend.engine.Clauses.nested;
import static org.fazhi.backend.engine.Clauses.not;
import static org.fazhi.backend.engine.Clauses.term;
import static org.fazhi.backend.engine.Clauses.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.backend.query.RunParts.Kind;
import org.fazhi.backend.query.RunParts.Part;
import org.fazhi.backend.region.Places;
import org.fazhi.mappings.text.Folding;
import org.fazhi.mappings.vocabulary.Compounds;
import org.fazhi.mappings.vocabulary.Region;
import org.fazhi.mappings.vocabulary.Synonyms;
import org.springframework.stereotype.Component;

/**
 * Turns the tree of a query into clauses for the engine: what a report must hold, and what makes one of its sections a good answer.
 * The numbers are weights of the score; each says beside it why it is what it is.
 */
@Component
public class QueryClauses {
    /** A title names what the whole report is; a word in it says more than one in the text. */
    private static final double TITLE = 4;
    /** The run stands literally, which says more than its words anywhere in a section (of the judged topics, one word scores 3 to 7, two
     * 6 to 10, three 9 to 12). Its idf is near zero in a field of characters, so it counts as a constant. */
    private static final double LITERAL = 15;
    /** A place, a year or the name of the genre is mentioned: nearly every report does so, it says little. */
    private static final double MENTION = 3;
    /** The run stands literally in the title: the report that a person has in mind. */
    private static final double LITERAL_TITLE = 12;
    /** Another name of the same thing: found, but behind what was typed. */
    private static final double SYNONYM = 1;
    /** The parts of a compound, or a run without its hollow words: found, but behind the run itself. */
    private static final double PARTS = 0.5;
    /** A heading says what its section is about. */
    private static final double HEADING = 2;
    /** The report is of the place or the year named: that is what people mean by it, more than sections that mention it often. */
    private static final double OF_PLACE_OR_YEAR = 60;
    /** Words such as 年度报告 name the kind of document, which has a dozen titles; a government's own report is that kind. */
    private static final double OF_GENRE = 45;
    /** The report lies within the place named. */
    private static final double WITHIN_PLACE = 2;
    /** Up to four tokens of one run must all be there; of a longer one, such as a pasted title, three quarters. */
    private static final String ENOUGH = "4<75%";

    private final Synonyms synonyms;
    private final Compounds compounds;
    private final FieldClauses fields;

    private final RunParts runs;
    private final Places places;

    public QueryClauses(Synonyms synonyms, Compounds compounds, FieldClauses fields, RunParts runs, Places places) {
        this.synonyms = synonyms;
        this.compounds = compounds;
        this.fields = fields;
        this.runs = runs;
        this.places = places;
    }

    /** What a report must hold; scores. */
    public Map<String, Object> report(Node node) {
        if (node instanceof Node.And and) {
            return and(and.nodes());
        }
        if (node instanceof Node.Or or) {
            return any(or.nodes().stream().map(this::report).toList());
        }
        if (node instanceof Node.Not not) {
            return not(report(not.node()));
        }
        if (node instanceof Node.Field field) {
            return fields.clause(field);
        }
        return node instanceof Node.Phrase phrase
                ? phrase(phrase.text(), LITERAL, LITERAL_TITLE)
                : word(((Node.Word) node).text());
    }

    private Map<String, Object> and(List<Node> nodes) {
        List<Map<String, Object>> must = new ArrayList<>();
        List<Map<String, Object>> mustNot = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Node.Not excluded) {
                mustNot.add(report(excluded.node()));
            } else {
                must.add(report(node));
            }
        }
        return mustNot.isEmpty() ? all(must) : Map.of("bool", Map.of("must", must, "must_not", mustNot));
    }

    private static Map<String, Object> phrase(String text, double inText, double inTitle) {
        return any(List.of(
                constant(ExactClause.of("search.exact", text), inText),
                constant(ExactClause.of("search.titleExact", text), inTitle)));
    }

    private Map<String, Object> word(String text) {
        List<Part> parts = runs.of(text);
        boolean genre = parts.size() == 1 && parts.get(0).kind() == Kind.GENRE;
        boolean facts = parts.size() > 1 || parts.get(0).kind() != Kind.WORDS;
        List<Map<String, Object>> ways =
                new ArrayList<>(words(text, facts ? MENTION : LITERAL, genre ? MENTION : LITERAL_TITLE));
        String folded = Folding.fold(text);
        ways.add(nested("passages", any(facts ? inPassage(folded, 1) : run(folded)), "max"));
        if (parts.size() > 1) {
            ways.add(all(parts.stream().map(part -> word(part.text())).toList()));
        } else if (parts.size() == 1) {
            ways.addAll(metadata(parts.get(0)));
        }
        return any(ways);
    }

    /** A place or a year is a fact of the report itself, whether its text repeats it or not. */
    private List<Map<String, Object>> metadata(Part part) {
        if (part.kind() == Kind.YEAR) {
            return List.of(constant(term("reportYear", part.year()), OF_PLACE_OR_YEAR));
        }
        if (part.kind() == Kind.GENRE) {
            return List.of(constant(term("ownGovernment", true), OF_GENRE));
        }
        if (part.kind() != Kind.PLACE) {
            return List.of();
        }
        List<String> codes =
                places.called(part.text()).stream().map(Region::code).toList();
        return List.of(
                constant(terms("regionCode", codes), OF_PLACE_OR_YEAR),
                constant(terms("regionCodes", codes), WITHIN_PLACE));
    }

    private List<Map<String, Object>> words(String text, double inText, double inTitle) {
        String folded = Folding.fold(text);
        List<Map<String, Object>> ways = new ArrayList<>();
        ways.add(match("search.title", folded, TITLE));
        if (!isPlainLatin(folded)) {
            ways.add(phrase(text, inText, inTitle));
        }
        synonyms.within(folded).forEach(other -> ways.add(constant(ExactClause.of("search.exact", other), SYNONYM)));
        return ways;
    }

    /** Numbers and Latin words are words of their own: 16 must not find 2016. */
    static boolean isPlainLatin(String folded) {
        return folded.chars().allMatch(c -> c < 128);
    }

    /** What a section must hold to be an answer, within passages; conditions on the whole report hold everywhere. */
    public Map<String, Object> passage(Node node) {
        if (node instanceof Node.And and) {
            return all(and.nodes().stream().map(this::passage).toList());
        }
        if (node instanceof Node.Or or) {
            return any(or.nodes().stream().map(this::passage).toList());
        }
        if (node instanceof Node.Word word) {
            return passageWord(word.text());
        }
        return node instanceof Node.Phrase phrase ? any(inPassage(Folding.fold(phrase.text()), 1)) : matchAll();
    }

    /** Places and years hold for the whole report; the rest of the run must stand in the section. */
    private Map<String, Object> passageWord(String text) {
        List<Part> parts = runs.of(text);
        List<Map<String, Object>> words = parts.stream()
                .filter(part -> part.kind() == Kind.WORDS || part.kind() == Kind.GENRE)
                .map(part -> passageRun(Folding.fold(part.text())))
                .toList();
        return words.isEmpty() ? matchAll() : all(words);
    }

    private Map<String, Object> passageRun(String folded) {
        List<Map<String, Object>> ways = new ArrayList<>(run(folded));
        synonyms.within(folded).forEach(other -> ways.addAll(inPassage(other, 0.5)));
        return any(ways);
    }

    /** The run, and the parts that it is made of. */
    private List<Map<String, Object>> run(String folded) {
        List<Map<String, Object>> ways = new ArrayList<>(inPassage(folded, 1));
        compounds.opened(folded).ifPresent(parts -> ways.addAll(inPassage(parts, PARTS)));
        return ways;
    }

    private static List<Map<String, Object>> inPassage(String folded, double boost) {
        return List.of(match("passages.words", folded, boost), match("passages.headingWords", folded, HEADING * boost));
    }

    private static Map<String, Object> match(String field, String folded, double boost) {
        return Map.of("match", Map.of(field, Map.of("query", folded, "minimum_should_match", ENOUGH, "boost", boost)));
    }

    /** What makes a section a good answer: as many of the wanted words as possible; empty when there are none. */
    public List<Map<String, Object>> bestSection(TypedQuery query) {
        return query.wanted().stream()
                .filter(node -> !(node instanceof Node.Field))
                .map(this::passage)
                .filter(clause -> !clause.equals(matchAll()))
                .toList();
    }
}
