package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.ingest.normalise.Part;
import org.fazhi.ingest.normalise.Section;

/** First-level and second-level headings of a plain text, so that figures can be tested without the stages before. */
final class CrudeSections {
    private static final Pattern HEADING = Pattern.compile(
            "(?m)^[ \\t　\\u00a0]*(?:([一二三四五六七八九十]+、)|([(（][一二三四五六七八九十]+[)）])|(附件?[:：]))([^\\n。:：]{0,40})");

    private CrudeSections() {}

    static List<Section> of(String text) {
        List<Section> open = new ArrayList<>();
        Matcher matcher = HEADING.matcher(text);
        while (matcher.find()) {
            boolean second = matcher.group(2) != null;
            String number = matcher.group(1) != null ? matcher.group(1) : second ? matcher.group(2) : "";
            String heading = matcher.group(4);
            Part part = matcher.group(3) != null ? Part.ANNEX : part(heading);
            Section above = open.stream()
                    .filter(s -> s.level() == 1)
                    .reduce((a, b) -> b)
                    .orElse(null);
            if (second && above != null) {
                part = above.part();
            }
            open.add(new Section(second ? 2 : 1, number, heading, part, null, matcher.start(), matcher.end(), 0));
        }
        List<Section> closed = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Section section = open.get(i);
            int end = text.length();
            for (int j = i + 1; j < open.size(); j++) {
                if (open.get(j).level() <= section.level()) {
                    end = open.get(j).start();
                    break;
                }
            }
            closed.add(new Section(
                    section.level(),
                    section.number(),
                    section.heading(),
                    section.part(),
                    null,
                    section.start(),
                    section.bodyStart(),
                    end));
        }
        return closed;
    }

    private static Part part(String heading) {
        if (heading.matches(".*(存在|不足|问题|困难|短板).*")) {
            return Part.PROBLEMS;
        }
        return heading.matches(".*(下一步|下步|打算|安排|计划|思路|工作重点|下一年|来年).*") ? Part.PLANS : Part.WORK;
    }
}
