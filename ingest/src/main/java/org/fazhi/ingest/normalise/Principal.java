package org.fazhi.ingest.normalise;

import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The government on whose behalf a speaker reports to the people's congress: 受区人民政府委托. The bureau whose head speaks, and the
 * congress that listens, are not the authority; which place it is the congress's name and the speech itself tell.
 */
final class Principal {
    private static final Expression BEHALF = Expression.of("(?:受|代表)([\\p{IsHan}]{1,16}?)(?:人民)?政府(?:的)?(?:委托|[，,]|向)");
    private static final Expression CONGRESS =
            Expression.of("(?:在|——在|——)([\\p{IsHan}]{2,16}?)(?:第?[一二三四五六七八九十]{1,3}届)?(?:人民代表大会|人大)");
    private static final Expression DAY = Expression.of("\\d{4}年\\d{1,2}月\\d{1,2}日");
    private static final Expression OWN = Expression.of("现将([\\p{IsHan}]{2,16}?)(?:20\\d\\d|法治|依法)");
    private static final int OPENING = 3;

    private Principal() {}

    static Optional<Unit> of(ReportText text, PlaceNames names) {
        int body = Math.min(text.anatomy().bodyLine(), text.lines().size());
        for (int i = body; i < Math.min(body + OPENING, text.lines().size()); i++) {
            Matcher behalf = BEHALF.find(text.lines().get(i).text());
            if (behalf != null) {
                Unit named = Unit.of(behalf.group(1) + "人民政府", names);
                return named.hasPlace() ? Optional.of(named) : byCongress(text, body, names);
            }
        }
        return Optional.empty();
    }

    private static Optional<Unit> byCongress(ReportText text, int body, PlaceNames names) {
        for (Line line : text.lines().subList(0, body)) {
            Matcher congress = CONGRESS.find(DAY.replaceAll(Titles.squeeze(line.text()), ""));
            if (congress != null) {
                Unit place = Unit.of(congress.group(1), names);
                if (place.hasPlace()) {
                    return Optional.of(
                            Unit.of(place.bare().substring(0, place.place().end()) + "人民政府", names));
                }
            }
        }
        Matcher own = OWN.find(text.lines().get(body).text());
        Unit place = own != null ? Unit.of(own.group(1), names) : null;
        return place != null && place.hasPlace()
                ? Optional.of(Unit.of(place.bare().substring(0, place.place().end()) + "人民政府", names))
                : Optional.empty();
    }
}
