package org.fazhi.samples.facts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** All indicators that the fictional reports state: those of facts.tsv and those that follow from them. */
public final class Measures {
    private static final Map<String, Measure> ALL = new HashMap<>();

    static {
        ResourceLines.of("facts.tsv").stream().map(Measure::parse).forEach(Measures::add);
        for (String name : new String[] {
            "review.accepted 受理（件）",
            "review.concluded 审结（件）",
            "review.corrected 直接纠错（件）",
            "review.settled 调解和解（件）",
            "litigation.lost 败诉（件）",
            "mediation.succeeded 调解成功（件）",
            "mediation.administrative_succeeded 行政调解成功（件）",
            "rules.cleaned 清理（件）",
            "rules.filed 备案（件）",
            "rules.regulations 法规规章（件）",
            "oversight.proposals 建议提案（件）",
            "disclosure.granted 同意公开（件）",
            "service.completed 办结（件）"
        }) {
            add(Measure.derived(name.split(" ")[0], "件", name.startsWith("service"), name.split(" ")[1]));
        }
        add(Measure.derived("litigation.head_attendances", "次", false, "负责人出庭（次）"));
        for (String code : new String[] {
            "review.correction_rate", "review.direct_correction_rate", "review.settlement_rate",
            "litigation.loss_rate", "litigation.win_rate", "mediation.success_rate",
            "mediation.administrative_success_rate", "service.completion_rate"
        }) {
            add(Measure.derived(code, "%", false, code));
        }
    }

    private Measures() {}

    private static void add(Measure measure) {
        ALL.put(measure.code(), measure);
    }

    public static Measure of(String code) {
        Measure measure = ALL.get(code);
        if (measure == null) {
            throw new IllegalArgumentException("no facts about " + code);
        }
        return measure;
    }

    public static Collection<Measure> all() {
        return ALL.values();
    }
}
