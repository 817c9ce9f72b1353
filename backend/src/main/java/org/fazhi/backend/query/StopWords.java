package org.fazhi.backend.query;

import java.util.Set;
import org.fazhi.mappings.text.Folding;

/** Words that stand in every report and so find nothing in particular. */
public final class StopWords {
    private static final Set<String> WORDS = Set.of(
            "的", "了", "和", "与", "及", "等", "是", "在", "对", "为", "以", "于", "并", "或", "将", "把", "被", "从", "到", "由", "其",
            "该", "这", "那", "有", "不", "也", "都", "就", "而", "且", "但", "之", "个", "a", "an", "and", "the", "of", "in", "to",
            "我", "我们", "以及", "关于", "通过", "进行");

    private StopWords() {}

    public static boolean contains(String word) {
        return WORDS.contains(Folding.fold(word));
    }
}
