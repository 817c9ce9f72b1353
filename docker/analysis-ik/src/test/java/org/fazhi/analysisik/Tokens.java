package org.fazhi.analysisik;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Runs a tokenizer as Lucene does, over and over on the same instance. */
final class Tokens implements AutoCloseable {
    private final Tokenizer tokenizer;
    private int finalOffset;

    Tokens(Granularity granularity) {
        tokenizer = new IkTokenizer(granularity);
    }

    record Token(String term, int start, int end) {}

    static List<String> terms(Granularity granularity, String text) {
        try (Tokens tokens = new Tokens(granularity)) {
            return tokens.of(text).stream().map(Token::term).toList();
        }
    }

    List<Token> of(String text) {
        return of(new StringReader(text));
    }

    List<Token> of(Reader reader) {
        try {
            CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
            List<Token> tokens = new ArrayList<>();
            tokenizer.setReader(reader);
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            tokenizer.end();
            finalOffset = offset.endOffset();
            tokenizer.close();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the last text ended. */
    int finalOffset() {
        return finalOffset;
    }

    @Override
    public void close() {
        try {
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
