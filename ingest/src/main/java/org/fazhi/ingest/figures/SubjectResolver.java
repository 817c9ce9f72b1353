package org.fazhi.ingest.figures;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.ingest.figures.SubjectWords.Kind;
import org.fazhi.ingest.figures.SubjectWords.Mention;
import org.fazhi.ingest.normalise.Report;

/** Whose figure a clause states: the first names that stand together in it, or null when it names nobody. */
final class SubjectResolver {
    /** The party sued is the subject, whoever else the clause names. */
    private static final Pattern DEFENDANT =
            Pattern.compile("(?:以|将|把|,|^|及|和|、|中)([^,;:。]{2,40}?)(?:作)?为(?:共同|单独)?(?:被告|被申请人|被上诉人)");
    /** What may stand between names that are meant together. */
    private static final Pattern JOINED = Pattern.compile("[、,和与及以或(]{0,3}|[一-鿿]{0,2}[、和与及]");

    private final SubjectWords words;

    SubjectResolver(SubjectWords words) {
        this.words = words;
    }

    Subject resolve(String clause, Report report, IndicatorRule rule) {
        Matcher defendant = DEFENDANT.matcher(clause);
        if (defendant.find()) {
            Subject subject = of(defendant.group(1), report, rule);
            if (subject != null) {
                return subject;
            }
        }
        return of(clause, report, rule);
    }

    private Subject of(String text, Report report, IndicatorRule rule) {
        List<Mention> mentions = words.mentions(text, report);
        if (mentions.isEmpty()) {
            return null;
        }
        Set<Subject> group = EnumSet.noneOf(Subject.class);
        int end = -1;
        for (Mention mention : mentions) {
            boolean joined = end < 0
                    || JOINED.matcher(text.substring(end, mention.start())).matches();
            if (!joined) {
                break;
            }
            group.add(subject(mention.kind(), rule));
            end = mention.end();
        }
        return group.size() == 1 ? group.iterator().next() : Subject.WHOLE;
    }

    private static Subject subject(Kind kind, IndicatorRule rule) {
        return switch (kind) {
            case GOVERNMENT -> Subject.GOVERNMENT;
            case OFFICE -> rule.office() == null ? Subject.DEPARTMENTS : rule.office();
            case DEPARTMENTS -> Subject.DEPARTMENTS;
            case SUBORDINATE -> Subject.SUBORDINATE;
            default -> Subject.WHOLE;
        };
    }
}
