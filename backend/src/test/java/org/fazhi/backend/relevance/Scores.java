package org.fazhi.backend.relevance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How good a list of answers is. */
final class Scores {
    private static final int SEEN = 10;

    private Scores() {}

    /** Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002), gains 2^grade - 1. */
    static double ndcg(List<Integer> grades, JudgedQuery query, Collection<Judged> documents) {
        List<Integer> best = documents.stream()
                .map(query::grade)
                .sorted(Comparator.reverseOrder())
                .limit(SEEN)
                .toList();
        double ideal = gain(best);
        return ideal == 0 ? 1 : gain(grades.subList(0, Math.min(SEEN, grades.size()))) / ideal;
    }

    /** 1 when the first answer is the document that was meant. */
    static double first(List<Integer> grades) {
        return !grades.isEmpty() && grades.get(0) == 3 ? 1 : 0;
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < grades.size(); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }
}
