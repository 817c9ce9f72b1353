package org.fazhi.ingest.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the authorities out of a title: what stands before 关于, before the year or before the subject. */
final class TitleUnit {
    private static final Expression PREFIX = Expression.of("\\s*[【\\[][^】\\]]{1,24}[】\\]]\\s*");
    private static final Pattern ABOUT = Pattern.compile("(.{0,60}?)关于");
    private static final String YEAR = "(?:20\\d{2}|２０[０-９]{2}|二[〇○零ＯO][一二三〇○零][〇○零一二三四五六七八九])";
    private static final Expression STOP =
            Expression.of(YEAR + "|法治|法制|依法|推进|全面|上半年|年度|《|“|行政复议|政府信息公开|政务公开|信息公开|普法|工作");

    /** Party committee and government without anything between them. */
    private static final Expression GLUED = Expression.of(
            "^((?:中共|中国共产党)[\\p{IsHan}]{2,16}?(?:委员会|[县市区省州旗盟镇乡道]委|工委|党委|党工委))(?=[\\p{IsHan}]{2,20}(?:政府|管委会|办事处))([\\p{IsHan}]+)");

    private static final Expression ISSUED = Expression.of("\\s*(?:印发|发布|公布)?《?");
    private static final Expression OF_YEAR = Expression.of(YEAR + "\\s*年?度?");
    private static final Pattern BETWEEN = Pattern.compile("[\\s　、，,]+");
    private static final Expression AROUND = Expression.of("^(?:对|向|由)|(?:的|在|对|年)$");

    private TitleUnit() {}

    /** The authorities, the government first where a party committee reports jointly; empty when the title names none. */
    static List<Unit> of(String title, PlaceNames names) {
        if (title == null) {
            return List.of();
        }
        String own = PREFIX.withoutStart(title);
        List<Unit> units = new ArrayList<>();
        String parted = GLUED.replaceAll(named(own).strip(), "$1 $2");
        for (String part : BETWEEN.split(parted)) {
            String bare = AROUND.replaceAll(part, "");
            if (bare.length() >= 2) {
                Unit unit = Unit.of(bare, names);
                if (unit.hasPlace() || unit.kind() != null) {
                    units.add(unit);
                }
            }
        }
        return units;
    }

    /** What stands before 关于; where nothing does, what stands before the subject. */
    private static String named(String title) {
        Matcher about = ABOUT.matcher(title);
        boolean found = title.contains("关于") && about.lookingAt();
        if (found && !about.group(1).isBlank()) {
            return about.group(1);
        }
        String rest = ISSUED.withoutStart(found ? title.substring(about.end()) : title);
        return beforeSubject(OF_YEAR.withoutStart(rest));
    }

    private static String beforeSubject(String words) {
        Matcher stop = STOP.find(words);
        return stop != null ? words.substring(0, stop.start()) : "";
    }

    /** The one whose report it is: the government before the party committee. */
    static Unit primary(List<Unit> units) {
        for (Unit unit : units) {
            if (unit.words().contains("政府")) {
                return unit;
            }
        }
        return units.isEmpty() ? null : units.get(0);
    }
}
