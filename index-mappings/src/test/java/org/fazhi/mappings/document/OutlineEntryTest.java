package org.fazhi.mappings.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fazhi.mappings.engine.IndexJson;
import org.junit.jupiter.api.Test;

class OutlineEntryTest {
    private static final String TEXT = "报告\n一、主要工作\n(一) 依法行政。全面推进。\n二、问题\n不少。";
    private static final List<SectionEntry> SECTIONS = List.of(
            new SectionEntry(1, "一、", "主要工作", "work", null, 3, 10, 25),
            new SectionEntry(2, "(一)", "依法行政", "work", "enforcement", 10, 19, 24),
            new SectionEntry(1, "二、", "问题", "problems", null, 25, 30, 33));

    @Test
    void anOutlineIsStoredAsPlacesToldFromEachOther() {
        assertEquals(
                "[[1,\"work\",null,2,0,4,1,0,3],[2,\"work\",\"enforcement\",3,1,4,1,1,7],[1,\"problems\",null,2,0,2,1,0,15]]",
                IndexJson.mapper().writeValueAsString(OutlineEntry.of(SECTIONS, TEXT)));
    }

    @Test
    void whatIsReadBackIsWhatWasStored() {
        Random random = new Random(20_261_127);
        assertEquals(SECTIONS, again(SECTIONS, TEXT));
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder("开头");
            List<SectionEntry> sections = new ArrayList<>();
            for (int s = random.nextInt(12); s > 0; s--) {
                sections.add(section(random, text));
            }
            assertEquals(sections, again(sections, text.append("结尾").toString()));
        }
    }

    /** Nested or not, and ended wherever: what is stored is the distance. */
    private static SectionEntry section(Random random, StringBuilder text) {
        text.append("。".repeat(random.nextInt(3)));
        int start = text.length();
        String number = List.of("一、", "（二）", "1.", "").get(random.nextInt(4));
        String heading = List.of("依法行政", "一", "法治政府建设的主要举措和成效").get(random.nextInt(3));
        text.append(number).append(" ".repeat(random.nextInt(2))).append(heading);
        text.append("\n".repeat(random.nextInt(2)));
        int body = text.length();
        text.append("正文。".repeat(random.nextInt(4)));
        String theme = random.nextBoolean() ? "disputes" : null;
        return new SectionEntry(
                1 + random.nextInt(4),
                number,
                heading,
                random.nextBoolean() ? "work" : null,
                theme,
                start,
                body,
                text.length());
    }

    private static List<SectionEntry> again(List<SectionEntry> sections, String text) {
        String json = IndexJson.mapper().writeValueAsString(OutlineEntry.of(sections, text));
        return OutlineEntry.sections(List.of(IndexJson.mapper().readValue(json, OutlineEntry[].class)), text);
    }
}
