package org.fazhi.samples.report;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.samples.facts.Measure;
import org.fazhi.samples.facts.Measures;
import org.fazhi.samples.facts.Numeral;
import org.fazhi.samples.facts.PlaceFacts;
import org.fazhi.samples.grammar.Telling;

/** The table of two years of administrative reconsideration that some reports have. */
final class ReviewTable {
    private static final String[] CODES = {"review.received", "review.accepted", "review.concluded"};

    private ReviewTable() {}

    static Block of(Telling telling, Assignment task) {
        PlaceFacts facts = new PlaceFacts(task.placeSeed(), task.place().size());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("指标", task.year() - 1 + "年", task.year() + "年"));
        for (String code : CODES) {
            Measure measure = Measures.of(code);
            Numeral before = Numeral.plain(measure, facts.value(code, "government", task.year() - 1));
            Numeral now = Numeral.plain(measure, facts.value(code, "government", task.year()));
            rows.add(List.of(measure.label(), before.text(), now.text()));
            telling.stated(code + "/government", 1, before, measure.label() + " " + before.text());
            telling.stated(code + "/government", 0, now, measure.label() + " " + before.text() + " " + now.text());
        }
        return Block.table(rows);
    }
}
