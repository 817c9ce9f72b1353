package org.fazhi.mappings.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymsTest {
    private final Synonyms synonyms = Synonyms.load();

    @Test
    void equalWordsStandForEachOther() {
        assertTrue(synonyms.of("行诉").contains("行政诉讼"));
        assertTrue(synonyms.of("行政诉讼").contains("行诉"));
    }

    @Test
    void aWiderWordIsNotFoundByTheNarrowerOne() {
        assertTrue(synonyms.of("红头文件").contains("规范性文件"));
        assertEquals(List.of("行政规范性文件"), synonyms.of("规范性文件"));
    }

    @Test
    void theLongestKnownWordOfARunIsReplaced() {
        assertEquals(List.of("行政诉讼案件"), synonyms.within("行诉案件"));
        assertEquals(List.of(), synonyms.within("行政复议"), "what would hold the word itself is left out");
        assertEquals(List.of(), synonyms.within("安全生产"));
    }
}
