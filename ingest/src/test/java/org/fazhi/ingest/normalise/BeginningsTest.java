package org.fazhi.ingest.normalise;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The characters that are looked for before a pattern is tried leave out none that its matches can begin with. */
class BeginningsTest {
    @Test
    void numbersOfHeadingsBeginWithTheirCharacters() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            assertTrue(Numbering.STARTS.has(c) || !canBegin(Numbering.NUMBER, String.valueOf(c)), String.valueOf(c));
        }
    }

    @Test
    void wordsOfItsOwnPlaceBeginWithTheirTwoCharacters() {
        for (char first = 0; first < Character.MAX_VALUE; first++) {
            boolean starts = SelfReference.STARTS.has(first);
            assertTrue(starts || !canBegin(SelfReference.WORDS, String.valueOf(first)), String.valueOf(first));
            for (char second = 0; starts && second < Character.MAX_VALUE; second++) {
                String words = first + "" + second;
                assertTrue(SelfReference.mayBegin(first, second) || !canBegin(SelfReference.WORDS, words), words);
            }
        }
    }

    /** A pattern that can begin with the words fits them or wants more. */
    private static boolean canBegin(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
