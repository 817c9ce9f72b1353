package org.fazhi.backend.region;

import org.fazhi.mappings.vocabulary.Compounds;
import org.fazhi.mappings.vocabulary.Indicators;
import org.fazhi.mappings.vocabulary.Regions;
import org.fazhi.mappings.vocabulary.Synonyms;
import org.fazhi.mappings.vocabulary.Themes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The vocabulary, read once. */
@Configuration
class VocabularyBeans {
    @Bean
    Regions regions() {
        return Regions.load();
    }

    @Bean
    Indicators indicators() {
        return Indicators.load();
    }

    @Bean
    Synonyms synonyms() {
        return Synonyms.load();
    }

    @Bean
    Compounds compounds() {
        return Compounds.load();
    }

    @Bean
    Themes themes() {
        return Themes.load();
    }
}
