package org.fazhi.backend.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.backend.language.Wording;
import org.fazhi.backend.query.QueryReading.FilterSuggestion;
import org.fazhi.backend.query.RunParts.Kind;
import org.fazhi.backend.query.RunParts.Part;
import org.fazhi.backend.region.Places;
import org.fazhi.mappings.text.Folding;
import org.fazhi.mappings.vocabulary.Compounds;
import org.fazhi.mappings.vocabulary.Region;
import org.fazhi.mappings.vocabulary.Synonyms;
import org.springframework.stereotype.Component;

/** Says how a query was understood, and offers places and years in it as filters. */
@Component
public class QueryGuide {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)年?度?");
    private static final int MOST_HOMONYMS = 8;
    private static final Wording NOTHING = new Wording(
            "没有报告同时符合以上各项。可以减少词语、用 OR 连接，或去掉筛选条件。",
            "No report fits all of this. Fewer words, OR between them, or fewer filters may help.");

    private final Places places;
    private final FieldClauses fields;
    private final Synonyms synonyms;
    private final Compounds compounds;
    private final RunParts runs;

    public QueryGuide(Places places, FieldClauses fields, Synonyms synonyms, Compounds compounds, RunParts runs) {
        this.places = places;
        this.fields = fields;
        this.synonyms = synonyms;
        this.compounds = compounds;
        this.runs = runs;
    }

    /** @param found how many reports the query found; nothing is never left without a word */
    public QueryReading read(TypedQuery query, long found) {
        List<String> words = new ArrayList<>();
        List<Wording> explanation = new ArrayList<>(query.notes());
        List<FilterSuggestion> suggestions = new ArrayList<>();
        for (Node node : query.wanted()) {
            if (node instanceof Node.Field field) {
                explanation.add(fields.doubt(field));
            } else if (node instanceof Node.Phrase phrase) {
                words.add(phrase.text());
            } else if (node instanceof Node.Word word) {
                words.add(word.text());
                explanation.add(widened(word.text()));
                explanation.add(apart(word.text()));
                suggest(query.typed(), word.text(), suggestions);
            }
        }
        explanation.removeIf(Objects::isNull);
        if (found == 0 && query.root().isPresent()) {
            explanation.add(NOTHING);
        }
        return new QueryReading(
                words, explanation.stream().map(Wording::asAsked).toList(), suggestions);
    }

    private Wording widened(String word) {
        List<String> others = synonyms.within(Folding.fold(word));
        return others.isEmpty()
                ? null
                : new Wording(
                        "“" + word + "”也查找了：" + String.join("、", others) + "。",
                        "\"" + word + "\" also looked for: " + String.join(", ", others) + ".");
    }

    private Wording apart(String word) {
        List<Part> parts = runs.of(word);
        Optional<String> opened = parts.size() == 1 && parts.get(0).kind() == Kind.WORDS
                ? compounds.opened(Folding.fold(word))
                : Optional.empty();
        return opened.map(words -> new Wording(
                        "“" + word + "”也查找了同一节里的：" + words.replace(" ", "、") + "。只找原样的，请加引号。",
                        "\"" + word + "\" also looked for, within one section: " + words.replace(" ", ", ")
                                + ". For the exact form only, put it in quotes."))
                .orElse(null);
    }

    private void suggest(String typed, String word, List<FilterSuggestion> suggestions) {
        Matcher year = YEAR.matcher(Folding.fold(word));
        if (year.find()) {
            String part = word.substring(year.start(), year.end());
            suggestions.add(
                    new FilterSuggestion("year", year.group(1), year.group(1) + "年", part, without(typed, part), 0));
        }
        places.within(word).ifPresent(name -> {
            List<Region> found = places.called(name);
            found.stream()
                    .limit(MOST_HOMONYMS)
                    .forEach(region -> suggestions.add(new FilterSuggestion(
                            "region",
                            region.code(),
                            String.join(" ", places.path(region.code(), region.validTo())),
                            name,
                            without(typed, name),
                            found.size() - 1)));
        });
    }

    private static String without(String typed, String part) {
        return typed.replaceFirst(Pattern.quote(part), " ").strip().replaceAll("\\s+", " ");
    }
}
