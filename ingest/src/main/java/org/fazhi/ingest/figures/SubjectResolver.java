package org.fazhi.ingest.figures;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.ingest.figures.SubjectWords.Kind;
import org.fazhi.ingest.figures.SubjectWords.Mention;

/** Whose figure a clause states: the first names that stand together in it, or null when it names nobody. */
final class SubjectResolver {
    /** The party sued is the subject, whoever else the clause names. */
    private static final Pattern DEFENDANT =
            Pattern.compile("(?:以|将|把|,|:|^|及|和|、|中)([^,;:。]{2,40}?)(?:作?为|当)(?:共同|单独)?(?:被告|被申请人|被上诉人)");
    /** 市司法局代理市政府应诉: whoever is represented is the subject. */
    private static final Pattern REPRESENTED =
            Pattern.compile("(?:代理|代表|代)([^,;:。]{2,14}?)(?:办理|处理|承办|参加|参与|出庭|应诉|行政|诉讼|复议)");

    /** Whom a clause is about whoever else it names; the character is one that no such clause lacks. */
    private record Party(char needed, Pattern expression) {}

    private static final List<Party> PARTIES = List.of(new Party('被', DEFENDANT), new Party('代', REPRESENTED));

    /** The characters that what may stand before a subject can begin with; most clauses begin with none of them. */
    private static final String OPENINGS = "12、和至-以其目截全今去上年两近同对由期“十";

    /** What may stand before the subject of a clause. */
    private static final Pattern OPENING = Pattern.compile(
            "(?:(?:19|20)\\d\\d年度?|[、和至-]|以来|其中|目前|截至[^,;。]{0,8}[底末日]|全年|今年|去年|上年|年内|两年来|近[三五]年来?|近年来|同时|对|以|由|期间|“?十[三四五]五”?)*");

    /** 县司法局, 示例区政府: the kind or the name of the place may stand before the name of its office or government. */
    private static final int KIND = 1;

    private static final int NAME = 2;

    private static final String KINDS = "区县市省州旗";

    /** 示例湖分局: a branch goes by a name of its own. */
    private static final List<String> BRANCHES = List.of("分局", "支队", "大队");

    private static final int BRANCH_NAME = 6;

    private static final List<String> SESSIONS = List.of("常务会", "办公会", "党组会", "中心组");

    private final SubjectWords words;

    SubjectResolver(SubjectWords words) {
        this.words = words;
    }

    Subject resolve(String clause, ReportText report, IndicatorRule rule) {
        for (Party party : PARTIES) {
            Matcher matcher = clause.indexOf(party.needed()) < 0
                    ? null
                    : party.expression().matcher(clause);
            Subject subject =
                    matcher != null && matcher.find() ? of(matcher.group(1), report, Subject.DEPARTMENTS) : null;
            if (subject != null) {
                return subject;
            }
        }
        return of(clause, report, rule.office());
    }

    /** The subject of a clause that begins with it; null for a session, which does nothing in the clauses after its own. */
    Subject resolveBeginning(String clause, ReportText report, IndicatorRule rule) {
        String rest = withoutOpening(clause);
        List<Mention> mentions = report.names(rest, words).all();
        if (mentions.isEmpty()) {
            return null;
        }
        int start = mentions.get(0).start();
        int farthest = mentions.get(0).kind() == Kind.GOVERNMENT ? NAME : KIND;
        boolean branch = start <= BRANCH_NAME && BRANCHES.stream().anyMatch(name -> rest.startsWith(name, start));
        return start > (branch ? BRANCH_NAME : farthest) || isSession(rest) ? null : resolve(rest, report, rule);
    }

    private static String withoutOpening(String clause) {
        if (clause.isEmpty() || OPENINGS.indexOf(clause.charAt(0)) < 0) {
            return clause;
        }
        Matcher opening = OPENING.matcher(clause);
        return opening.lookingAt() ? clause.substring(opening.end()) : clause;
    }

    private static boolean isSession(String clause) {
        for (String session : SESSIONS) {
            if (clause.contains(session)) {
                return true;
            }
        }
        return false;
    }

    /** The subject of a clause wherever it names it; null for a session. */
    Subject resolveActing(String clause, ReportText report, IndicatorRule rule) {
        Subject subject = resolve(clause, report, rule);
        return subject == null || isSession(clause) ? null : subject;
    }

    /** A text with all names of subjects cut out. */
    String without(String text, ReportText report) {
        List<Mention> mentions = report.names(text, words).all();
        if (mentions.isEmpty()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            int start = mentions.get(i).start();
            boolean ownKind = start > 0 && KINDS.indexOf(text.charAt(start - 1)) >= 0;
            rest.delete(ownKind ? start - 1 : start, mentions.get(i).end());
        }
        return rest.toString();
    }

    /** The subject of the first names that stand together; {@code office} is whose a law office's figure is. */
    private Subject of(String text, ReportText report, Subject office) {
        List<Mention> group = report.names(text, words).first();
        if (group.isEmpty()) {
            return null;
        }
        boolean amongOthers = group.stream().anyMatch(mention -> mention.kind() == Kind.DEPARTMENTS);
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        int end = -1;
        for (Mention mention : group) {
            if (end < 0 || !ofTheirs(text.substring(end, mention.start()), subjects)) {
                subjects.add(subject(mention.kind(), amongOthers ? null : office));
            }
            end = mention.end();
        }
        if (subjects.size() == 2 && subjects.contains(Subject.SUBORDINATE) && isOfAll(text, group)) {
            return Subject.SUBORDINATE;
        }
        return subjects.size() == 1 ? subjects.iterator().next() : Subject.WHOLE;
    }

    /** 全区各街道: all of the place's streets are the streets. */
    private static boolean isOfAll(String text, List<Mention> group) {
        Mention all = group.get(0);
        return group.size() == 2
                && all.kind() == Kind.WHOLE
                && text.charAt(all.start()) == '全'
                && all.end() == group.get(1).start();
    }

    /** 县政府及其部门 in the report of a city: all of them are below it. */
    private static boolean ofTheirs(String between, Set<Subject> group) {
        return between.endsWith("其") && group.equals(EnumSet.of(Subject.SUBORDINATE));
    }

    private static Subject subject(Kind kind, Subject office) {
        return switch (kind) {
            case GOVERNMENT -> Subject.GOVERNMENT;
            case OFFICE -> office == null ? Subject.DEPARTMENTS : office;
            case DEPARTMENTS -> Subject.DEPARTMENTS;
            case SUBORDINATE -> Subject.SUBORDINATE;
            default -> Subject.WHOLE;
        };
    }
}
