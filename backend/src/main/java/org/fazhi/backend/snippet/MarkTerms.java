package org.fazhi.backend.snippet;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.backend.query.Node;
import org.fazhi.backend.query.RunParts;
import org.fazhi.backend.query.RunParts.Part;
import org.fazhi.backend.query.TypedQuery;
import org.fazhi.mappings.text.Folding;
import org.fazhi.mappings.vocabulary.Compounds;
import org.fazhi.mappings.vocabulary.Synonyms;
import org.springframework.stereotype.Component;

/** The terms of a query that are to be marked in its answers. */
@Component
public class MarkTerms {
    private final Synonyms synonyms;
    private final Compounds compounds;
    private final Segmentation segmentation;
    private final RunParts runs;

    public MarkTerms(Synonyms synonyms, Compounds compounds, Segmentation segmentation, RunParts runs) {
        this.compounds = compounds;
        this.runs = runs;
        this.synonyms = synonyms;
        this.segmentation = segmentation;
    }

    private List<String> pieces(String run) {
        List<Part> parts = runs.of(run);
        return parts.size() > 1
                ? parts.stream().map(part -> Folding.fold(part.text())).toList()
                : words(Folding.fold(run));
    }

    private List<String> words(String folded) {
        List<String> words = new ArrayList<>(segmentation.pieces(folded));
        compounds.opened(folded).ifPresent(parts -> words.addAll(segmentation.pieces(parts)));
        return words;
    }

    public List<MarkTerm> of(TypedQuery query) {
        List<MarkTerm> terms = new ArrayList<>();
        for (Node node : query.wanted()) {
            if (node instanceof Node.Phrase phrase) {
                terms.add(new MarkTerm(Folding.fold(phrase.text()), true, List.of(), List::of));
            } else if (node instanceof Node.Word word) {
                String folded = Folding.fold(word.text());
                terms.add(new MarkTerm(folded, false, synonyms.within(folded), () -> pieces(word.text())));
            }
        }
        return terms;
    }
}
