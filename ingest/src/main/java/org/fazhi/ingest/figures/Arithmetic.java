package org.fazhi.ingest.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.ingest.RuleFile;

/** Notes where the printed numbers of one sentence do not add up. */
final class Arithmetic {
    /** A rate of a total: that of a part, or that of all but the {@code rest}. */
    record Rate(String rate, String part, String rest, String total) {
        /** The code of the count that the sentence gives beside the total. */
        String counted() {
            return part == null ? rest : part;
        }
    }

    private record Sum(String total, List<String> parts) {}

    private record Bound(String part, String total) {}

    private record File(List<Rate> rates, List<Sum> sums, List<Bound> bounds) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Rounding and 以上 explain differences up to this many points. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.15");

    private final File file;

    private Arithmetic(File file) {
        this.file = file;
    }

    static Arithmetic load() {
        return new Arithmetic(RuleFile.yaml(FigureReader.class, "arithmetic.yaml", File.class));
    }

    Denominators denominators() {
        return new Denominators(file.rates());
    }

    /** What a reader should know of a figure beside the others; null when there is nothing to say. */
    String note(Statement statement, List<Statement> statements) {
        List<String> notes = new ArrayList<>();
        for (Rate rate : file.rates()) {
            if (rate.part() != null && rate.rate().equals(statement.code())) {
                noteRate(
                        statement,
                        beside(statement, rate.part(), statements),
                        beside(statement, rate.total(), statements),
                        notes);
            }
        }
        for (Bound bound : file.bounds()) {
            Statement total =
                    bound.part().equals(statement.code()) ? beside(statement, bound.total(), statements) : null;
            if (total != null && statement.value().compareTo(total.value()) > 0) {
                notes.add("大于同句所列总数" + total.value().toPlainString());
            }
        }
        for (Sum sum : file.sums()) {
            if (sum.total().equals(statement.code())) {
                noteSum(statement, sum.parts(), statements, notes);
            }
        }
        return notes.isEmpty() ? null : String.join(";", notes);
    }

    private static void noteRate(Statement rate, Statement part, Statement total, List<String> notes) {
        if (part == null
                || total == null
                || total.value().signum() == 0
                || !isExact(rate)
                || !isExact(part)
                || !isExact(total)) {
            return;
        }
        BigDecimal computed = part.value().multiply(HUNDRED).divide(total.value(), 2, RoundingMode.HALF_UP);
        int scale = Math.max(0, rate.value().scale());
        boolean rounded = computed.setScale(scale, RoundingMode.HALF_UP).compareTo(rate.value()) == 0;
        if (!rounded && computed.subtract(rate.value()).abs().compareTo(TOLERANCE) > 0) {
            notes.add("按同句数字计算为" + computed.toPlainString() + "%");
        }
    }

    private static void noteSum(Statement total, List<String> codes, List<Statement> statements, List<String> notes) {
        List<Statement> parts = codes.stream()
                .map(code -> beside(total, code, statements))
                .filter(part -> part != null)
                .toList();
        BigDecimal sum = parts.stream().map(Statement::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean complete = parts.stream().anyMatch(part -> part.code().equals(codes.get(0)));
        if (parts.size() >= 2 && (complete ? sum.compareTo(total.value()) != 0 : sum.compareTo(total.value()) > 0)) {
            notes.add("同句各部分合计为" + sum.toPlainString());
        }
    }

    private static boolean isExact(Statement statement) {
        return statement.numeral().qualifier() == Qualifier.EXACT;
    }

    private static Statement beside(Statement statement, String code, List<Statement> statements) {
        for (Statement other : statements) {
            if (other.code().equals(code)
                    && other.sentence() == statement.sentence()
                    && other.period().equals(statement.period())
                    && other.subject() == statement.subject()) {
                return other;
            }
        }
        return null;
    }
}
