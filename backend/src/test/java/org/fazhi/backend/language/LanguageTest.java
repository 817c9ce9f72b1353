package org.fazhi.backend.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en                       | en",
                "en-GB,zh;q=0.4           | en",
                "fr,en;q=0.5              | en",
                "zh-CN                    | zh",
                "zh-TW,en;q=0.9           | zh",
                "en;q=0,zh                | zh",
                "fr                       | zh",
                "*                        | zh",
                "en_US;;q                 | zh",
                "en;q=nine                | zh",
                "-,;=                     | zh",
            })
    void englishOnlyWhereItIsPreferred(String header, String language) {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertEquals(language, LanguageBeans.preferred(header).getLanguage());
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void chineseWithoutAWish() {
        assertEquals("zh", LanguageBeans.preferred(null).getLanguage());
        assertEquals("zh", LanguageBeans.preferred("").getLanguage());
    }
}
