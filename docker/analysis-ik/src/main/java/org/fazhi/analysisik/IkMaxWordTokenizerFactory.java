package org.fazhi.analysisik;

import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;

/** {@code ik_max_word}: every word of the dictionary that stands in the text, words within words too. */
@NamedComponent("ik_max_word")
public final class IkMaxWordTokenizerFactory implements TokenizerFactory {
    /** Instantiated by Elasticsearch. */
    public IkMaxWordTokenizerFactory() {}

    @Override
    public Tokenizer create() {
        return new IkTokenizer(Granularity.MAX_WORD);
    }
}
