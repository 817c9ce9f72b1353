package org.fazhi.samples.report;

import java.util.List;

/** Sentences as counted items of one paragraph: 一是 … 二是 …. */
final class Items {
    private static final String[] WORD = {"一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"};

    private Items() {}

    static String counted(List<String> sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            text.append(i < WORD.length ? WORD[i] : "").append(sentences.get(i));
        }
        return text.toString();
    }
}
