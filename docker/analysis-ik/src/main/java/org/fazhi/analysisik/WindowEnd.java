package org.fazhi.analysisik;

import java.util.List;

/** Where a window of a longer text may end without cutting a word in two. */
final class WindowEnd {
    /** A word of the dictionary is shorter than this; nearer to the end of a cut text a word may look shorter than it is. */
    private static final int LONGEST_WORD = 64;

    private WindowEnd() {}

    /** After the last separating character in the second half of the text, or -1. */
    static int separator(char[] text, int length) {
        for (int end = length; end > length / 2; end--) {
            if (Folding.separates(text[end - 1])) {
                return end;
            }
        }
        return -1;
    }

    /** Between two words, for text without any separating character; the end of the text when even that cannot be had. */
    static int betweenWords(List<Word> words, char[] text, int length) {
        boolean[] within = new boolean[length + 1];
        for (Word word : words) {
            for (int i = word.start() + 1; i < word.end(); i++) {
                within[i] = true;
            }
        }
        for (int end = length - LONGEST_WORD; end > length / 2; end--) {
            if (!within[end] && !Character.isLowSurrogate(text[end])) {
                return end;
            }
        }
        return Character.isHighSurrogate(text[length - 1]) ? length - 1 : length;
    }
}
