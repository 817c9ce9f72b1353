package org.fazhi.samples.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {
    @ParameterizedTest
    @CsvSource({"2, 二", "10, 十", "12, 十二", "20, 二十", "105, 一百零五", "112, 一百一十二", "340, 三百四十", "98.6, 九十八点六"})
    void numbersInWords(String digits, String words) {
        assertEquals(words, Numeral.chinese(digits));
    }

    @Test
    void aRoundedNumberStatesTheRoundedValue() {
        Measure loose = Measures.of("publicity.audience");
        Dice dice = new Dice(3);
        for (int i = 0; i < 500; i++) {
            double value = dice.below(900_000);
            Numeral numeral = Numeral.print(loose, value, NumberStyle.PLAIN, dice);
            double off = Math.abs(numeral.value().doubleValue() - value);
            assertTrue(numeral.qualifier().equals("exact") ? off <= 500 : off <= 1000, value + " as " + numeral);
        }
    }

    @Test
    void aWideEditorWritesWideDigits() {
        assertEquals("９８．６％", new NumberStyle(true, false, 0).dress("98.6%"));
        assertEquals("1,234", new NumberStyle(false, true, 0).group(1234));
    }

    @Test
    void factsAreConsistentAmongThemselves() {
        PlaceFacts facts = new PlaceFacts(11, 1.2);
        for (int year = 2015; year <= 2025; year++) {
            double received = facts.value("review.received", "government", year);
            assertTrue(facts.value("review.accepted", "government", year) <= received);
            assertEquals(
                    facts.value("oversight.npc_suggestions", "whole", year)
                            + facts.value("oversight.cppcc_proposals", "whole", year),
                    facts.value("oversight.proposals", "whole", year));
            assertTrue(
                    new BigDecimal(Numeral.digits(facts.value("mediation.success_rate", "whole", year))).doubleValue()
                            <= 100);
        }
    }
}
