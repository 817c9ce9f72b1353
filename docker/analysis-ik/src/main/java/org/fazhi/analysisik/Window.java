package org.fazhi.analysisik;

import java.io.CharArrayReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wltea.analyzer.core.IKSegmenter;
import org.wltea.analyzer.core.Lexeme;

/**
 * Cuts one window of text into words. Shorter than IK's buffer of 4096 characters, so that IK sees it in one piece: text that
 * passes through the refilling of that buffer loses its last character or has one twice.
 */
final class Window {
    static final int SIZE = 4000;

    private final char[] folded = new char[SIZE];
    private final IKSegmenter segmenter;

    Window(Granularity granularity) {
        Words.load();
        this.segmenter = new IKSegmenter(new CharArrayReader(folded, 0, 0), granularity);
    }

    /** The characters of the last window, folded: the text of a word is a slice of it. */
    char[] folded() {
        return folded;
    }

    /** The words in the first {@code length} characters, by place, longer ones first. */
    List<Word> words(char[] text, int length) throws IOException {
        Folding.fold(text, length, folded);
        List<Word> words = new ArrayList<>();
        segmenter.reset(new CharArrayReader(folded, 0, length));
        for (Lexeme lexeme = segmenter.next(); lexeme != null; lexeme = segmenter.next()) {
            words.add(new Word(lexeme.getBeginPosition(), lexeme.getEndPosition(), lexeme.getLexemeTypeString()));
        }
        addRareCharacters(text, length, words);
        return words;
    }

    /** Characters beyond the basic plane stand in names of people and villages; IK passes them over. */
    private static void addRareCharacters(char[] text, int length, List<Word> words) {
        int before = words.size();
        for (int i = 0; i + 1 < length; i++) {
            if (Character.isSurrogatePair(text[i], text[i + 1])
                    && Character.isIdeographic(Character.toCodePoint(text[i], text[i + 1]))) {
                words.add(new Word(i, i + 2, "CN_CHAR"));
            }
        }
        if (words.size() > before) {
            words.sort(Comparator.comparingInt(Word::start));
        }
    }
}
