package org.fazhi.mappings.text;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fazhi.mappings.engine.IndexJson;
import org.fazhi.mappings.vocabulary.GenreWords;

/**
 * Chooses the runs of {@code runs.txt} from the texts of a folder of reports as {@code ingest extract} writes them, and prints them. Run by hand,
 * see the README of this module. A run may be a word, part of one or several; what counts is how many tokens it saves. It holds
 * letters and digits only, or is a pair with punctuation, and stands in at least a tenth of the texts: names of places and turns of phrase
 * of a few reports must not come in. The words of the genre are runs in any case, since the texts at hand are few or invented.
 */
final class MakeRuns {
    private static final int LONGEST = 7;
    private static final int RUNS = 12_000;
    /** So many candidates for each run wanted are cut with at first; those that save least are dropped in rounds. */
    private static final int CANDIDATES = 6;

    private static final double LEAST_SHARE = 0.1;
    private static final int LEAST_USES = 5;

    /** How often a run occurs, and in how many texts. */
    private static final class Count {
        int times;
        int texts;
        int lastText = -1;

        void at(int text) {
            times++;
            if (lastText != text) {
                texts++;
                lastText = text;
            }
        }
    }

    private final List<char[]> texts;
    private final Set<String> genre = new TreeSet<>();

    private MakeRuns(List<char[]> texts) {
        this.texts = texts;
        GenreWords.load().stream()
                .map(Folding::fold)
                .filter(word -> word.length() > 1 && word.length() <= LONGEST && fits(word))
                .forEach(genre::add);
    }

    public static void main(String[] args) throws IOException {
        List<char[]> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                String text =
                        IndexJson.mapper().readTree(file.toFile()).path("text").asString("");
                texts.add(ExactTokens.visible(text));
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(
                "# Made by MakeRuns: characters that often follow each other in reports; each line is one token of the exact fields.");
        new MakeRuns(texts).choose().forEach(out::println);
    }

    private Set<String> choose() {
        Map<String, Count> counts = candidates();
        List<String> chosen = counts.keySet().stream()
                .filter(run -> run.length() > 1 && !genre.contains(run))
                .sorted(Comparator.comparingLong((String run) -> -saved(run, counts.get(run).times))
                        .thenComparing(Comparator.naturalOrder()))
                .limit((long) RUNS * CANDIDATES)
                .toList();
        while (true) {
            Map<String, Integer> uses = uses(chosen);
            List<String> best = chosen.stream()
                    .filter(run -> !genre.contains(run) && uses.getOrDefault(run, 0) >= LEAST_USES)
                    .sorted(Comparator.comparingLong((String run) -> -saved(run, uses.get(run)))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            if (chosen.size() <= RUNS) {
                Set<String> all = new TreeSet<>(genre);
                all.addAll(best);
                return all;
            }
            chosen = best.subList(0, Math.min(best.size(), Math.max(RUNS, chosen.size() * 3 / 4)));
        }
    }

    private static long saved(String run, int times) {
        return (long) times * (run.length() - 1);
    }

    /** A run is counted only where its beginning is common itself, so that rare long ones never fill the memory. */
    private Map<String, Count> candidates() {
        Map<String, Count> all = new HashMap<>();
        Set<String> begun = null;
        for (int length = 1; length <= LONGEST; length++) {
            Map<String, Count> counts = count(length, begun);
            counts.values().removeIf(count -> count.texts < LEAST_SHARE * texts.size());
            begun = new HashSet<>(counts.keySet());
            counts.keySet().removeIf(run -> !fits(run));
            all.putAll(counts);
        }
        return all;
    }

    private Map<String, Count> count(int length, Set<String> begun) {
        Map<String, Count> counts = new HashMap<>();
        for (int t = 0; t < texts.size(); t++) {
            char[] text = texts.get(t);
            for (int at = 0; at + length <= text.length; at++) {
                if (begun == null || begun.contains(new String(text, at, length - 1))) {
                    counts.computeIfAbsent(new String(text, at, length), run -> new Count())
                            .at(t);
                }
            }
        }
        return counts;
    }

    private static boolean fits(String run) {
        return run.chars().noneMatch(unit -> Character.isSurrogate((char) unit))
                && (run.length() == 2 || run.chars().allMatch(Character::isLetterOrDigit));
    }

    private Map<String, Integer> uses(List<String> chosen) {
        CommonRuns runs =
                new CommonRuns(Stream.concat(genre.stream(), chosen.stream()).toList());
        Map<String, Integer> uses = new HashMap<>();
        for (char[] text : texts) {
            for (int at = 0; at < text.length; ) {
                int length = runs.tokenAt(text, at);
                uses.merge(new String(text, at, length), 1, Integer::sum);
                at += length;
            }
        }
        return uses;
    }
}
