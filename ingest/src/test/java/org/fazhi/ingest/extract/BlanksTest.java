package org.fazhi.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is blank, and how lines with blanks are tidied. */
class BlanksTest {
    private static final String CHARACTERS = "法治年a1.,，？?? \t\n　\u00a0\u200b\u00ad\ufeff\u2007\u2028\u0085\u007f";

    @Test
    void everyCharacterThatUnicodeSeparatesWithIsBlank() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            boolean expected = c <= ' ' || c == 0x85 || Character.isSpaceChar(c);
            assertEquals(expected, Blanks.isBlank(c), Integer.toHexString(c));
        }
    }

    @Test
    void blanksCollapseAndThoseAtTheEndsGo() {
        assertEquals("年度 报告", Blanks.tidy("　　年度 \u00a0报告\n"));
        assertEquals("年度\t报告", Blanks.tidy("年度 \t报告"));
        assertEquals("年度报告", Blanks.tidy("\ufeff年度\u200b报告\u00ad "));
        assertEquals("年度报告", Blanks.tidy("??年度报告"));
        assertEquals("", Blanks.tidy(" \u200b　"));
    }

    @Test
    void tidyLinesAreWhatIsLeftCharacterByCharacter() {
        Random random = new Random(13);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder line = new StringBuilder();
            for (int n = random.nextInt(9); n > 0; n--) {
                line.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            assertEquals(plain(line), Blanks.tidy(line), line.toString());
        }
    }

    private static String plain(CharSequence text) {
        StringBuilder tidy = new StringBuilder();
        String gap = "";
        for (char c : text.toString().toCharArray()) {
            if (Blanks.isBlank(c)) {
                gap = c == '\t' || gap.equals("\t") ? "\t" : " ";
            } else if (!Blanks.isInvisible(c)) {
                tidy.append(tidy.isEmpty() ? "" : gap).append(c);
                gap = "";
            }
        }
        return tidy.toString().replaceFirst("^\\?{1,4}(?=[法治年，？])", "");
    }
}
