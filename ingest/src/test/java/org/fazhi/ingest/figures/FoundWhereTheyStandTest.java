package org.fazhi.ingest.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** Expressions that are tried only where they can match find exactly what they find when tried everywhere. */
class FoundWhereTheyStandTest {
    private static final int TEXTS = 20_000;
    private static final List<String> PIECES = List.of(
            "2019年", "2020年度", "2021", "19", "20", "2", "0", "年", "年度", "较", "由", "与", "至", "比", "从", "上年", "去年", "同期",
            "的", "约", "-", "、", "以来", "以来的案卷", "印发的", "起", "底前", "修订", "件", "，", "。", "\n", "[", "受理");

    @Test
    void years() {
        for (String text : texts()) {
            List<String> everywhere = new ArrayList<>();
            Matcher plain = PeriodReader.YEARS.matcher(text);
            while (plain.find()) {
                everywhere.add(plain.start() + ":" + groups(plain));
            }
            List<String> found = new ArrayList<>();
            Matcher years = PeriodReader.YEARS.matcher(text);
            for (int from = 0; PeriodReader.find(years, text, from); from = years.end()) {
                found.add(years.start() + ":" + groups(years));
            }
            assertEquals(everywhere, found, text);
        }
    }

    @Test
    void wordsBeforeAFormerValue() {
        for (String text : texts()) {
            Matcher plain = FormerValues.WORDS.matcher(text);
            String everywhere = plain.find() ? plain.start() + ":" + groups(plain) : null;
            Matcher words = FormerValues.words(text);
            assertEquals(everywhere, words == null ? null : words.start() + ":" + groups(words), text);
        }
    }

    private static String groups(Matcher matcher) {
        StringBuilder groups = new StringBuilder();
        for (int group = 0; group <= matcher.groupCount(); group++) {
            groups.append(matcher.group(group)).append('|');
        }
        return groups.toString();
    }

    private static List<String> texts() {
        Random random = new Random(20_211_127);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(9); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
