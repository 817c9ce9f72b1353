package org.fazhi.backend.suggest;

import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How names are typed in Latin letters. Characters are read by Unicode's Han-Latin transform; names whose reading differs from the
 * most common one of their characters stand in {@code pinyin.txt}.
 */
final class Pinyin {
    private final Transliterator transform =
            Transliterator.getInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove; Lower");
    private final Map<Integer, String> characters = new HashMap<>();
    private final Map<String, String[]> exceptions = exceptions();

    /**
     * The syllables of a name.
     *
     * @param syllables one for each character
     */
    record Reading(String[] syllables) {
        String whole() {
            return String.join("", syllables);
        }

        String initials() {
            StringBuilder initials = new StringBuilder();
            for (String syllable : syllables) {
                initials.append(syllable.isEmpty() ? "" : syllable.substring(0, 1));
            }
            return initials.toString();
        }
    }

    Reading read(String name) {
        int[] points = name.codePoints().toArray();
        String[] syllables = new String[points.length];
        for (int i = 0; i < points.length; i++) {
            syllables[i] = characters.computeIfAbsent(points[i], this::syllable);
        }
        exceptions.forEach((word, readings) -> {
            int at = name.indexOf(word);
            if (at >= 0 && at + readings.length <= syllables.length) {
                System.arraycopy(readings, 0, syllables, at, readings.length);
            }
        });
        return new Reading(syllables);
    }

    private String syllable(int point) {
        return transform.transliterate(Character.toString(point)).strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String[]> exceptions() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Pinyin.class.getResourceAsStream("pinyin.txt"), StandardCharsets.UTF_8))) {
            Map<String, String[]> exceptions = new HashMap<>();
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .forEach(parts -> exceptions.put(parts[0], parts[1].split(" ")));
            return exceptions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
