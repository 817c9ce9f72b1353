package org.fazhi.ingest.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds headings without a number: lines of their own that prose follows, phrases set off in bold at the start of a paragraph, and those
 * behind a mark such as ◆. A single plain line is no heading beside numbered ones; two of a kind are.
 */
final class Unnumbered {
    private static final Pattern NO_HEADING = Pattern.compile(
            ".*[。；，,;：:！？!?、]$|.*[0-9０-９]{4,}$|[\\d\\s.、（）()第页共表图]+|.*(?:政府|委员会|局|办公室)$|附件.*|[表图]\\d.*|[—\\-（(].*|.*(?:报告|汇报|审议|审查|批评指正)[。！]?$");
    /** An item whose number opens no section opens none without it. */
    private static final Expression ITEM = Expression.of(
            "(?:第?[一二三四五六七八九十]{1,3}[、是．.，,]|[（(][一二三四五六七八九十\\d]|[0-9０-９]{1,2}[.．、)）]|[①-⑳]|首先|其次|再次|最后|此外).*");

    private static final String STOPS = "。：:！";
    private static final int SHORTEST = 4;
    private static final int LONGEST = 36;

    private final String text;
    private final List<Line> lines;
    private final List<Headings.Heading> numbered;
    private final boolean bold;
    private final boolean[] hasNumber;

    private Unnumbered(String text, List<Line> lines, List<Headings.Heading> numbered) {
        this.text = text;
        this.lines = lines;
        this.numbered = numbered;
        hasNumber = withNumber(lines, numbered);
        int all = lines.stream().mapToInt(line -> line.text().length()).sum();
        bold = lines.stream().mapToInt(Line::bold).sum() * 2 < all;
    }

    /** The headings with those that have no number put between them, in order. */
    static List<Headings.Heading> added(String text, List<Line> lines, List<Headings.Heading> numbered) {
        return new Unnumbered(text, lines, numbered).all();
    }

    private List<Headings.Heading> all() {
        List<Lead> leads = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Lead lead = hasNumber[i] ? null : lead(i, leads);
            if (lead != null) {
                leads.add(lead);
            }
        }
        List<Headings.Heading> all = new ArrayList<>(numbered);
        int firstLevelOne = firstLevelOne();
        for (Lead lead : leads) {
            int level = level(lead, leads, firstLevelOne);
            if (level > 0) {
                all.add(lead.heading(level));
            }
        }
        all.sort(Comparator.comparingInt(heading -> heading.marker().start()));
        return all;
    }

    private Lead lead(int index, List<Lead> before) {
        Line line = lines.get(index);
        if (line.row() || line.centred() && line.bold() == 0 || ITEM.isAll(line.text())) {
            return null;
        }
        Lead marked = Lead.marked(text, line);
        if (marked != null) {
            return marked;
        }
        boolean alone = line.text().length() >= SHORTEST
                && line.text().length() <= LONGEST
                && !NO_HEADING.matcher(line.text()).matches()
                && index + 1 < lines.size()
                && (goesOn(lines.get(index + 1)) || opens(lines.get(index + 1)) || line.rank() > 0);
        if (alone) {
            boolean set = line.rank() > 0 || bold && line.bold() >= line.text().length();
            return set || begins(index, before) ? Lead.line(text, line, set) : null;
        }
        return bold ? Lead.runIn(line, STOPS) : null;
    }

    /** What goes before has come to its end, so that this line is no rest of it. */
    private boolean begins(int index, List<Lead> before) {
        if (index == 0) {
            return true;
        }
        Line previous = lines.get(index - 1);
        return "。；;：:！”）)".indexOf(previous.text().charAt(previous.text().length() - 1)) >= 0
                || previous.row()
                || hasNumber[index - 1]
                || !before.isEmpty() && before.get(before.size() - 1).start() == previous.start();
    }

    /** For each line whether a numbered heading starts in it; both come in the order of the text. */
    private static boolean[] withNumber(List<Line> lines, List<Headings.Heading> numbered) {
        boolean[] with = new boolean[lines.size()];
        int next = 0;
        for (int i = 0; i < with.length; i++) {
            while (next < numbered.size()
                    && start(numbered, next) < lines.get(i).start()) {
                next++;
            }
            with[i] = next < numbered.size()
                    && start(numbered, next) < lines.get(i).end();
        }
        return with;
    }

    private static int start(List<Headings.Heading> headings, int index) {
        return headings.get(index).marker().start();
    }

    private static boolean goesOn(Line next) {
        return !next.row()
                && next.text().length() > 4
                && "。；;".indexOf(next.text().charAt(next.text().length() - 1)) >= 0;
    }

    private boolean opens(Line next) {
        return numbered.stream()
                .anyMatch(heading -> heading.marker().start() == next.start()
                        && heading.marker().ordinal() == 1);
    }

    private int firstLevelOne() {
        return numbered.stream()
                .filter(heading -> heading.marker().level() == 1)
                .mapToInt(heading -> heading.marker().start())
                .findFirst()
                .orElse(text.length());
    }

    /** The level that a heading without a number has among the others; 0 when it is none. */
    private int level(Lead lead, List<Lead> leads, int firstLevelOne) {
        boolean none = firstLevelOne == text.length();
        boolean alike =
                leads.stream().filter(other -> other.kind() == lead.kind()).count() >= 2;
        if (none && lead.rank() > 0) {
            return rank(lead, leads);
        }
        if (none) {
            boolean lines = leads.stream().anyMatch(other -> other.kind().isLine());
            return lead.kind().isLine() ? 1 : !alike ? 0 : lines ? 2 : 1;
        }
        if (lead.kind().isLine() && fillsGap(lead, leads)) {
            return 1;
        }
        if (lead.start() < firstLevelOne) {
            boolean firstLost = numbered.stream()
                            .filter(heading -> heading.marker().level() == 1)
                            .findFirst()
                            .map(heading -> heading.marker().ordinal())
                            .orElse(1)
                    == 2;
            return firstLost && lead.kind().isLine() ? 1 : 0;
        }
        return alike || lead.kind() == Lead.Kind.SET_LINE ? below(lead) : 0;
    }

    /** Between 一、 and 三、 the only line that could be a heading is the one that lost its number. */
    private boolean fillsGap(Lead lead, List<Lead> leads) {
        Marker above = null;
        Marker below = null;
        for (Headings.Heading heading : numbered) {
            if (heading.marker().level() == 1 && heading.marker().start() < lead.start()) {
                above = heading.marker();
            } else if (heading.marker().level() == 1 && below == null && above != null) {
                below = heading.marker();
            }
        }
        if (above == null || below == null || below.ordinal() != above.ordinal() + 2) {
            return false;
        }
        int from = above.start();
        int to = below.start();
        return leads.stream()
                        .filter(other -> other.kind().isLine() && other.start() > from && other.start() < to)
                        .count()
                == 1;
    }

    /** The place of the layout's level among those that the text uses. */
    private static int rank(Lead lead, List<Lead> leads) {
        return 1
                + (int) leads.stream()
                        .mapToInt(Lead::rank)
                        .filter(rank -> rank > 0 && rank < lead.rank())
                        .distinct()
                        .count();
    }

    /** Below the first level where no second-level number stands between, else below that. */
    private int below(Lead lead) {
        int level = 2;
        for (Headings.Heading heading : numbered) {
            if (heading.marker().start() > lead.start()) {
                break;
            }
            level = heading.marker().level() == 1 ? 2 : heading.marker().level() == 2 ? 3 : level;
        }
        return level;
    }
}
