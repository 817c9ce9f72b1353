package org.fazhi.samples.report;

import java.util.List;

/** Numbers the headings of one document and sets them in its manner. */
final class Headings {
    private static final String[] NUMBER = {
        "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五"
    };
    private final Manner manner;
    private final List<Block> blocks;
    private int first;
    private int second;
    private String pending = "";

    Headings(Manner manner, List<Block> blocks) {
        this.manner = manner;
        this.blocks = blocks;
    }

    void first(String text) {
        second = 0;
        blocks.add(Block.of(Block.Kind.HEADING1, NUMBER[first++] + "、" + text));
    }

    void second(String text) {
        String number = NUMBER[second++];
        String heading = (manner.narrowBrackets() ? "(" + number + ")" : "（" + number + "）") + text;
        if (manner.runIn()) {
            pending = heading + "。";
        } else {
            blocks.add(Block.of(Block.Kind.HEADING2, heading));
        }
    }

    void third(int number, String heading, String text) {
        body(number + "." + heading + "。" + text);
    }

    void body(String text) {
        blocks.add(Block.of(Block.Kind.BODY, pending + text));
        pending = "";
    }
}
