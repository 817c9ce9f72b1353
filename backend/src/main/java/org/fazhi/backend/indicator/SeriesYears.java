package org.fazhi.backend.indicator;

import java.time.Year;
import java.util.List;
import org.fazhi.backend.language.Wording;
import org.fazhi.backend.problem.ApiProblem;
import org.fazhi.backend.web.YearRange;
import org.jspecify.annotations.Nullable;

/**
 * The years of a series, both included.
 *
 * @param from first
 * @param to last
 */
record SeriesYears(int from, int to) {
    private static final int MOST = 60;

    /** The years asked for; where they are not, those of the index. */
    static SeriesYears of(@Nullable Integer from, @Nullable Integer to, List<Integer> known) {
        YearRange asked = YearRange.of("from", from, "to", to);
        int last = known.isEmpty() ? Year.now().getValue() - 1 : known.get(known.size() - 1);
        int first = known.isEmpty() ? last - 9 : known.get(0);
        int begin = asked.from() != null ? asked.from() : asked.to() == null ? first : Math.min(first, asked.to());
        int end = asked.to() != null ? asked.to() : Math.max(last, begin);
        if (end - begin >= MOST) {
            throw ApiProblem.badParameter(
                    "from",
                    String.valueOf(begin),
                    new Wording("不能早于 to " + MOST + " 年或更多", "must not lie " + MOST + " years or more before \"to\""));
        }
        return new SeriesYears(begin, end);
    }
}
