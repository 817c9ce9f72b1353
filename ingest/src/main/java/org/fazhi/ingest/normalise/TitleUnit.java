package org.fazhi.ingest.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the authorities out of a title: what stands before 关于, before the year or before the subject. */
final class TitleUnit {
    private static final Pattern PREFIX = Pattern.compile("^\\s*[【\\[][^】\\]]{1,24}[】\\]]\\s*");
    private static final Pattern ABOUT = Pattern.compile("^(.{0,60}?)关于");
    private static final String YEAR = "(?:20\\d{2}|２０[０-９]{2}|二[〇○零ＯO][一二三〇○零][〇○零一二三四五六七八九])";
    private static final Pattern STOP =
            Pattern.compile(YEAR + "|法治|法制|依法|推进|全面|上半年|年度|《|“|行政复议|政府信息公开|政务公开|信息公开|普法|工作");

    /** Party committee and government without anything between them. */
    private static final Pattern GLUED = Pattern.compile(
            "^((?:中共|中国共产党)[\\p{IsHan}]{2,16}?(?:委员会|[县市区省州旗盟镇乡道]委|工委|党委|党工委))(?=[\\p{IsHan}]{2,20}(?:政府|管委会|办事处))([\\p{IsHan}]+)");

    private TitleUnit() {}

    /** The authorities, the government first where a party committee reports jointly; empty when the title names none. */
    static List<Unit> of(String title, PlaceNames names) {
        if (title == null) {
            return List.of();
        }
        String own = PREFIX.matcher(title).replaceFirst("");
        Matcher about = ABOUT.matcher(own);
        String words;
        if (about.find() && !about.group(1).isBlank()) {
            words = about.group(1);
        } else {
            String rest =
                    own.substring(about.reset().find() ? about.end() : 0).replaceFirst("^\\s*(?:印发|发布|公布)?《?", "");
            words = beforeSubject(rest.replaceFirst("^" + YEAR + "\\s*年?度?", ""));
        }
        List<Unit> units = new ArrayList<>();
        String parted = GLUED.matcher(words.strip()).replaceFirst("$1 $2");
        for (String part : parted.split("[\\s　、，,]+")) {
            String bare = part.replaceAll("^(?:对|向|由)|(?:的|在|对|年)$", "");
            if (bare.length() >= 2) {
                Unit unit = Unit.of(bare, names);
                if (unit.hasPlace() || unit.kind() != null) {
                    units.add(unit);
                }
            }
        }
        return units;
    }

    private static String beforeSubject(String words) {
        Matcher stop = STOP.matcher(words);
        return stop.find() ? words.substring(0, stop.start()) : "";
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
