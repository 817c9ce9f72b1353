package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.ingest.normalise.DocumentType;
import org.fazhi.ingest.normalise.Report;
import org.fazhi.mappings.vocabulary.Indicator;
import org.fazhi.mappings.vocabulary.Indicators;

/**
 * Finds the figures that a report states, in document order. Only annual reports state figures: the numbers of plans, news and
 * other documents are aims or somebody else's. Thread-safe; the same report always gives the same figures.
 */
public final class FigureReader {
    private static final int FARTHEST = 100;

    private final RuleBook rules;
    private final NumberScanner scanner = new NumberScanner(NumberWords.load());
    private final TopicTrail.Cues topics = TopicTrail.Cues.load();
    private final Exclusions exclusions = Exclusions.load();
    private final Surroundings surroundings =
            new Surroundings(PeriodReader.load(), new SubjectResolver(SubjectWords.load()));
    private final ChangeReader changes = new ChangeReader();
    private final Repetitions repetitions = new Repetitions();
    private final Arithmetic arithmetic = Arithmetic.load();

    public FigureReader(Indicators catalogue) {
        this(catalogue.all());
    }

    FigureReader(List<Indicator> catalogue) {
        rules = RuleBook.load(catalogue);
    }

    public List<Figure> read(Report report) {
        boolean silent = report.documentType() != null && report.documentType() != DocumentType.ANNUAL_REPORT;
        if (silent || report.text() == null || report.text().isBlank()) {
            return List.of();
        }
        ReportText text = new ReportText(report, scanner, topics);
        List<Statement> statements = repetitions.drop(
                text,
                new StatementReader(text, rules, topics, exclusions, surroundings, arithmetic.denominators()).read());
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            int next = nextIndex(statements, i + 1);
            StatedChange change = statement.former() ? null : changes.read(text, statement, next);
            figures.add(figure(text, statement, change, arithmetic.note(statement, sentence(statements, i))));
        }
        return List.copyOf(figures);
    }

    /** The index of the first number from an index on that states no former value. */
    private static int nextIndex(List<Statement> statements, int from) {
        for (int i = from; i < statements.size(); i++) {
            if (!statements.get(i).former()) {
                return statements.get(i).index();
            }
        }
        return Integer.MAX_VALUE;
    }

    /** The statements of the sentence, or of the row of a table, that holds the one at an index; of very many the nearest. */
    private static List<Statement> sentence(List<Statement> statements, int index) {
        int sentence = statements.get(index).sentence();
        int from = index;
        int to = index + 1;
        while (from > Math.max(0, index - FARTHEST) && statements.get(from - 1).sentence() == sentence) {
            from--;
        }
        while (to < Math.min(statements.size(), index + FARTHEST)
                && statements.get(to).sentence() == sentence) {
            to++;
        }
        return statements.subList(from, to);
    }

    private static Figure figure(ReportText text, Statement statement, StatedChange change, String note) {
        int start = text.origin(statement.start());
        int end = text.originEnd(statement.end());
        return new Figure(
                statement.code(),
                statement.value(),
                statement.rule().unit(),
                statement.period().code(),
                statement.subject(),
                statement.numeral().qualifier(),
                text.report().text().substring(start, end),
                start,
                end,
                change,
                note);
    }
}
