package org.fazhi.analysisik;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * IK's words as a Lucene token stream.
 *
 * <p>Reads the text in windows that end where no word can go over the end, and gives each to IK on its own. Every token's offsets
 * lie within the text, its term is the text at these offsets (lower case, half width), starts never go back, and the final
 * offset is the text's length: with several values in a field, or a char filter before, highlights stay in place.
 */
final class IkTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    private final Window window;
    private final char[] text = new char[Window.SIZE];
    /** Characters in {@link #text}, and how many of them the words of the current window have used up. */
    private int filled;

    private int used;
    /** Offset of the start of {@link #text} in the whole input. */
    private int base;

    private boolean ended;
    private Iterator<Word> words = Collections.emptyIterator();

    IkTokenizer(Granularity granularity) {
        this.window = new Window(granularity);
    }

    @Override
    public boolean incrementToken() throws IOException {
        clearAttributes();
        while (!words.hasNext()) {
            if (ended && used == filled) {
                return false;
            }
            advance();
        }
        emit(words.next());
        return true;
    }

    private void emit(Word word) {
        term.copyBuffer(window.folded(), word.start(), word.end() - word.start());
        offset.setOffset(correctOffset(base + word.start()), correctOffset(base + word.end()));
        type.setType(word.type());
    }

    private void advance() throws IOException {
        refill();
        int end = ended ? filled : WindowEnd.separator(text, filled);
        List<Word> found = window.words(text, end < 0 ? filled : end);
        if (end < 0) {
            int cut = WindowEnd.betweenWords(found, text, filled);
            found.removeIf(word -> word.start() >= cut);
            end = cut;
        }
        used = end;
        words = found.iterator();
    }

    /** Moves what is left to the front and fills up; a reader may give less than is asked for long before its end. */
    private void refill() throws IOException {
        System.arraycopy(text, used, text, 0, filled - used);
        base += used;
        filled -= used;
        used = 0;
        while (!ended && filled < text.length) {
            int count = input.read(text, filled, text.length - filled);
            ended = count < 0;
            filled += Math.max(count, 0);
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        filled = 0;
        used = 0;
        base = 0;
        ended = false;
        words = Collections.emptyIterator();
    }

    @Override
    public void end() throws IOException {
        super.end();
        int length = correctOffset(base + filled);
        offset.setOffset(length, length);
    }
}
