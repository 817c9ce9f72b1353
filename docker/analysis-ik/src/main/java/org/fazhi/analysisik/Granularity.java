package org.fazhi.analysisik;

import java.util.List;
import org.wltea.analyzer.cfg.Configuration;

/** How finely IK cuts, as the configuration that IK asks for. No stop words: a report says 人民 and means it. */
enum Granularity implements Configuration {
    SMART(true),
    MAX_WORD(false);

    private final boolean smart;

    Granularity(boolean smart) {
        this.smart = smart;
    }

    @Override
    public boolean useSmart() {
        return smart;
    }

    @Override
    public void setUseSmart(boolean useSmart) {
        throw new UnsupportedOperationException("the granularity is fixed");
    }

    @Override
    public String getMainDictionary() {
        return "org/wltea/analyzer/dic/main2012.dic";
    }

    @Override
    public String getQuantifierDicionary() {
        return "org/wltea/analyzer/dic/quantifier.dic";
    }

    @Override
    public List<String> getExtDictionarys() {
        return List.of();
    }

    @Override
    public List<String> getExtStopWordDictionarys() {
        return List.of();
    }
}
