package org.fazhi.samples.facts;

/** What is true in one place: the value of every indicator in every year, for the whole and for its parts. */
public final class PlaceFacts {
    private static final int FIRST_YEAR = 2019;
    private final long seed;
    private final double size;
    private final int rateDecimals;

    /** @param size 1 for a district of middle size, about 8 for a prefecture, about 40 for a province */
    public PlaceFacts(long seed, double size) {
        this.seed = seed;
        this.size = size;
        this.rateDecimals = 1 + Dice.of(seed, "decimals", 0).below(2);
    }

    /** @param subject government, departments, subordinate or whole */
    public double value(String code, String subject, int year) {
        return switch (code) {
            case "review.accepted" -> part("review.received", subject, year, code, 0.9, 0.05);
            case "review.concluded" -> part("review.accepted", subject, year, code, 0.92, 0.05);
            case "review.corrected" -> part("review.concluded", subject, year, code, 0.07, 0.03);
            case "review.settled" -> part("review.concluded", subject, year, code, 0.34, 0.09);
            case "litigation.lost" -> part("litigation.cases", subject, year, code, 0.08, 0.04);
            case "litigation.head_attendances" -> part("litigation.cases", subject, year, code, 0.62, 0.12);
            case "mediation.succeeded" -> part("mediation.cases", subject, year, code, 0.982, 0.009);
            case "mediation.administrative_succeeded" ->
                part("mediation.administrative_cases", subject, year, code, 0.9, 0.05);
            case "disclosure.granted" -> part("disclosure.requests", subject, year, code, 0.48, 0.12);
            case "service.completed" -> part("service.accepted", subject, year, code, 0.992, 0.004);
            case "rules.filed" ->
                Math.rint(value("rules.issued", subject, year) * (subject.equals("subordinate") ? 3 + size * 2 : 1));
            case "rules.cleaned" -> sum(subject, year, "rules.retained", "rules.amended", "rules.repealed");
            case "rules.regulations" -> sum(subject, year, "rules.regulation_drafts", "rules.government_rules");
            case "oversight.proposals" -> sum(subject, year, "oversight.npc_suggestions", "oversight.cppcc_proposals");
            default -> code.endsWith("_rate") ? rate(code, subject, year) : count(Measures.of(code), subject, year);
        };
    }

    private double rate(String code, String subject, int year) {
        return switch (code) {
            case "review.correction_rate" ->
                share(part("review.concluded", subject, year, code, 0.11, 0.04), "review.concluded", subject, year);
            case "review.direct_correction_rate" -> ratio("review.corrected", "review.concluded", subject, year);
            case "review.settlement_rate" -> ratio("review.settled", "review.concluded", subject, year);
            case "litigation.loss_rate" -> ratio("litigation.lost", "litigation.cases", subject, year);
            case "litigation.win_rate" -> rounded(100 - ratio("litigation.lost", "litigation.cases", subject, year));
            case "mediation.success_rate" -> ratio("mediation.succeeded", "mediation.cases", subject, year);
            case "mediation.administrative_success_rate" ->
                ratio("mediation.administrative_succeeded", "mediation.administrative_cases", subject, year);
            case "service.completion_rate" -> ratio("service.completed", "service.accepted", subject, year);
            default -> plainRate(Measures.of(code), subject, year);
        };
    }

    private double plainRate(Measure measure, String subject, int year) {
        double own = subject.equals("whole")
                ? 0
                : Dice.of(seed, measure.code() + subject, 0).normal() * 0.3;
        double place = (Dice.of(seed, measure.code(), 0).normal() + own) * measure.spread();
        double noise = Dice.of(seed, measure.code() + subject, year).normal() * measure.spread() / 5;
        double years = Math.min(year - FIRST_YEAR, 8) * measure.trend();
        return rounded(Math.max(5, Math.min(100, measure.base() + place + years + noise)));
    }

    private double count(Measure measure, String subject, int year) {
        double place = Math.exp(Dice.of(seed, measure.code(), 0).normal() * measure.spread());
        double noise = Math.exp(Dice.of(seed, measure.code(), year).normal() * measure.spread() / 4);
        double grown = Math.pow(1 + measure.trend(), year - FIRST_YEAR);
        double whole = measure.base() * Math.pow(size, measure.elasticity()) * place * grown * noise;
        return Math.max(measure.base() >= 4 ? 1 : 0, Math.round(whole * shareOf(measure, subject)));
    }

    /** The larger the place, the smaller the government's own share of what happens in it. */
    private double shareOf(Measure measure, String subject) {
        return switch (subject) {
            case "government" ->
                measure.elasticity() > 0.5 && size > 3 ? measure.own() / Math.sqrt(size) : measure.own();
            case "departments" -> Math.max(0.2, 0.62 - measure.own() / 4);
            case "subordinate" -> 0.34;
            default -> 1;
        };
    }

    private double part(String of, String subject, int year, String code, double share, double spread) {
        double place = Dice.of(seed, code, 0).normal() * spread / 2;
        double noise = Dice.of(seed, whose(code, subject), year).normal() * spread / 2;
        return Math.round(value(of, subject, year) * Math.max(0.005, Math.min(1, share + place + noise)));
    }

    /** Only lawsuits go differently for a government and its departments; other shares are those of the whole. */
    private static String whose(String code, String subject) {
        return code.startsWith("litigation") ? code + subject : code;
    }

    private double sum(String subject, int year, String... codes) {
        double sum = 0;
        for (String code : codes) {
            sum += value(code, subject, year);
        }
        return sum;
    }

    private double ratio(String code, String of, String subject, int year) {
        return share(value(code, subject, year), of, subject, year);
    }

    private double share(double part, String of, String subject, int year) {
        double whole = value(of, subject, year);
        return whole == 0 ? 0 : rounded(part * 100 / whole);
    }

    private double rounded(double rate) {
        double scale = rateDecimals == 1 ? 10 : 100;
        return Math.round(rate * scale) / scale;
    }
}
