package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.ingest.figures.LabelledSet.Label;
import org.fazhi.ingest.figures.LabelledSet.Labelled;

/** Compares what was read with the labels and writes it down: per indicator, per document, and which indicators were confused. */
final class Evaluation {
    /** Right, wrong and missed figures. */
    private static final class Count {
        private int right;
        private int wrong;
        private int missed;

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        @Override
        public String toString() {
            return "%4d right %4d wrong %4d missed  P %.3f R %.3f F1 %.3f"
                    .formatted(right, wrong, missed, precision(), recall(), f1());
        }
    }

    private final Count all = new Count();
    private final Map<String, Count> byCode = new TreeMap<>();
    private final Map<String, Count> byDocument = new TreeMap<>();
    private final Map<String, Integer> confused = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int subjects;

    Evaluation(List<Labelled> documents) {
        documents.forEach(this::compare);
    }

    double precision() {
        return all.precision();
    }

    double f1() {
        return all.f1();
    }

    double subject() {
        return all.right == 0 ? 1 : (double) subjects / all.right;
    }

    private void compare(Labelled document) {
        List<Figure> left = new ArrayList<>(document.figures());
        List<Label> missed = new ArrayList<>();
        for (Label label : document.labels()) {
            Figure found = best(label, left);
            if (found == null) {
                missed.add(label);
                continue;
            }
            left.remove(found);
            count(document, label.code(), 1, 0, 0);
            boolean same = found.subject().code().equals(label.subject());
            subjects += same ? 1 : 0;
            if (!same) {
                faults.add(document.name() + "  subject " + found.subject().code() + " for " + label.subject() + "  "
                        + label.quote());
            }
        }
        left.removeIf(figure -> isNeutral(document, figure));
        missed.forEach(label -> miss(document, label, left));
        for (Figure figure : left) {
            count(document, figure.code(), 0, 1, 0);
            faults.add(document.name() + "  wrong   " + GoldenTable.show(figure) + "  " + figure.quote());
        }
    }

    private static Figure best(Label label, List<Figure> left) {
        List<Figure> fitting = left.stream().filter(label::fits).toList();
        return fitting.stream()
                .filter(figure -> figure.subject().code().equals(label.subject()))
                .findFirst()
                .orElse(fitting.isEmpty() ? null : fitting.get(0));
    }

    private void miss(Labelled document, Label label, List<Figure> left) {
        count(document, label.code(), 0, 0, 1);
        faults.add(document.name() + "  missed  " + label.code() + "=" + label.value() + "@" + label.periods() + "  "
                + label.quote());
        left.stream()
                .filter(figure -> figure.value().compareTo(label.value()) == 0)
                .findFirst()
                .ifPresent(figure -> confused.merge(label.code() + " read as " + figure.code(), 1, Integer::sum));
    }

    private static boolean isNeutral(Labelled document, Figure figure) {
        String quote = LabelledSet.fold(figure.quote());
        return document.neutral().stream()
                .map(LabelledSet::fold)
                .anyMatch(neutral -> quote.contains(neutral) || neutral.contains(quote));
    }

    private void count(Labelled document, String code, int right, int wrong, int missed) {
        for (Count count : List.of(
                all,
                byCode.computeIfAbsent(code, c -> new Count()),
                byDocument.computeIfAbsent(document.name(), d -> new Count()))) {
            count.right += right;
            count.wrong += wrong;
            count.missed += missed;
        }
    }

    /** The whole report as text; worst documents first. */
    String print() {
        StringBuilder out = new StringBuilder("all  " + all + "  subject %.3f%n%nindicators%n".formatted(subject()));
        byCode.forEach((code, count) -> out.append("%-44s %s%n".formatted(code, count)));
        out.append("%ndocuments, the worst first%n".formatted());
        byDocument.entrySet().stream()
                .sorted((one, other) ->
                        Double.compare(one.getValue().f1(), other.getValue().f1()))
                .forEach(entry -> out.append("%-44s %s%n".formatted(entry.getKey(), entry.getValue())));
        out.append("%nconfused%n".formatted());
        confused.forEach(
                (pair, times) -> out.append(times).append("  ").append(pair).append('\n'));
        out.append("%nfaults%n".formatted());
        faults.forEach(fault -> out.append(fault).append('\n'));
        return out.toString();
    }
}
