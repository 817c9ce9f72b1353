package org.fazhi.analysisik;

import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;

/** {@code ik_smart}: each piece of the text in one word only, the longest that fit together. */
@NamedComponent("ik_smart")
public final class IkSmartTokenizerFactory implements TokenizerFactory {
    /** Instantiated by Elasticsearch. */
    public IkSmartTokenizerFactory() {}

    @Override
    public Tokenizer create() {
        return new IkTokenizer(Granularity.SMART);
    }
}
