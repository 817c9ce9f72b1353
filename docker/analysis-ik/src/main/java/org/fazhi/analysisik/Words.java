package org.fazhi.analysisik;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wltea.analyzer.dic.Dictionary;

/** The words that IK knows: its own dictionary and, on top, the genre's terms and the names of the regions. */
final class Words {
    private static final String CONTRACT = "/org/fazhi/mappings/";

    /** Names of two characters (和县, 成县) stand by chance in ordinary text (市和县, 形成县级) more often than they are meant. */
    private static final int SHORTEST_REGION_NAME = 3;

    private Words() {}

    /** Loads the dictionaries on the first call in this class loader; every later call, from any thread, finds them loaded. */
    static void load() {
        if (!Loaded.DONE) {
            throw new IllegalStateException("the dictionaries did not load");
        }
    }

    /** The words of the genre, as in {@code genre.dic}. */
    static List<String> genre() {
        return lines("dictionary/genre.dic", Function.identity());
    }

    /** The full names of the regions of any year. */
    static List<String> regions() {
        return Stream.of("vocabulary/regions.csv", "vocabulary/regions-sample.csv")
                .flatMap(file ->
                        lines(file, line -> line.split(",", 3)[1]).stream().skip(1))
                .flatMap(name -> Stream.of(name.split("、")))
                .filter(name -> name.length() >= SHORTEST_REGION_NAME)
                .distinct()
                .toList();
    }

    private static List<String> lines(String file, Function<String, String> word) {
        try (InputStream in = Words.class.getResourceAsStream(CONTRACT + file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> words = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    words.add(word.apply(line.strip()));
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The JVM runs a class initialiser once and makes other threads wait: that is the lock IK's own singleton lacks. */
    private static final class Loaded {
        static final boolean DONE = fill();

        private static boolean fill() {
            Dictionary dictionary = Dictionary.initial(Granularity.MAX_WORD);
            dictionary.addWords(genre());
            dictionary.addWords(regions());
            return true;
        }
    }
}
