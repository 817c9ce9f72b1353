package org.fazhi.ingest.normalise;

import java.util.List;
import java.util.Locale;
import org.fazhi.ingest.RuleFile;
import org.fazhi.ingest.extract.Simplified;

/** Tells annual reports from plans, interpretations, news and other documents, by the rules of document-types.yaml. */
final class DocumentTypes {
    static final String FIELD = "documentType";

    private record Rule(String type, String title, String unless, String text) {}

    private record Compiled(DocumentType type, Expression title, Expression unless, Expression text) {
        boolean holds(String name, String opening) {
            return (title == null || title.isIn(name))
                    && (text == null || text.isIn(opening))
                    && (unless == null || !unless.isIn(name));
        }
    }

    private static final int OPENING = 700;

    private final List<Compiled> rules;

    private DocumentTypes(List<Rule> rules) {
        this.rules = rules.stream()
                .map(rule -> new Compiled(
                        DocumentType.valueOf(rule.type().toUpperCase(Locale.ROOT)),
                        compile(rule.title()),
                        compile(rule.unless()),
                        compile(rule.text())))
                .toList();
    }

    static DocumentTypes load() {
        return new DocumentTypes(List.of(RuleFile.yaml(DocumentTypes.class, "document-types.yaml", Rule[].class)));
    }

    private static Expression compile(String expression) {
        return expression == null ? null : Expression.of(expression);
    }

    /** The type of the first rule that holds; the title may be null. */
    DocumentType of(String title, String text, EvidenceBook book) {
        String name = title == null ? "" : Simplified.of(Titles.squeeze(title));
        String opening = Simplified.of(text.substring(0, Math.min(text.length(), OPENING)));
        for (Compiled rule : rules) {
            if (rule.holds(name, opening)) {
                String words = rule.title() == null ? "opening of the text" : name;
                book.add(
                        FIELD,
                        rule.type().code(),
                        String.valueOf(rule.title() == null ? rule.text() : rule.title()),
                        words,
                        1);
                return rule.type();
            }
        }
        book.add(FIELD, DocumentType.OTHER.code(), "no rule holds", name, 0.1);
        return DocumentType.OTHER;
    }
}
