package org.fazhi.backend.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What is asked: paths of the API with words of the genre and places of the invented country, the same ones for the same seed. */
public final class Questions {
    private static final int FIRST_YEAR = 2015;
    private static final int YEARS = 11;

    private final Random random;
    private final List<String> words = words();
    private final List<String> places;
    private final List<String> provinces;
    private final List<String> indicators;

    public Questions(long seed, Path regions, List<String> indicators) throws IOException {
        random = new Random(seed);
        List<String> codes = Files.readAllLines(regions).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        places = codes.stream().filter(code -> !code.endsWith("00")).toList();
        provinces = codes.stream().filter(code -> code.endsWith("0000")).toList();
        this.indicators = indicators;
    }

    /** Words, pairs of words, exact phrases, and words of a province and some years; every one with facets, counts and snippets. */
    public List<String> searches(int count) {
        return list(
                count,
                i -> "/api/v1/reports?size=10&q="
                        + switch (i % 10) {
                            case 0, 1, 2, 3 -> escaped(any(words));
                            case 4, 5, 6 -> escaped(any(words) + " " + any(words));
                            case 7 -> escaped("\"" + any(words) + "\"");
                            case 8 -> escaped(any(words)) + "&region=" + any(provinces);
                            default -> escaped(any(words)) + "&region=" + any(provinces) + "&yearFrom=" + year();
                        });
    }

    public List<String> series(int count) {
        return list(
                count,
                i -> "/api/v1/indicators/" + any(indicators) + "/series?region=" + any(places) + "&region="
                        + any(places) + "&from=2015&to=2025");
    }

    public List<String> rankings(int count) {
        return list(count, i -> "/api/v1/indicators/" + any(indicators) + "/ranking?level=county&year=" + year());
    }

    public List<String> coverage(int count) {
        return list(count, i -> "/api/v1/coverage?year=" + year() + "&region=" + any(provinces));
    }

    public List<String> suggestions(int count) {
        return list(count, i -> {
            String word = any(words);
            return "/api/v1/suggest?q=" + escaped(word.substring(0, Math.min(2, word.length())));
        });
    }

    public List<String> exports(int count) {
        return list(
                count, i -> "/api/v1/figures?format=ndjson&region=" + any(provinces) + "&indicator=" + any(indicators));
    }

    private static List<String> list(int count, java.util.function.IntFunction<String> path) {
        return IntStream.range(0, count).mapToObj(path).toList();
    }

    private int year() {
        return FIRST_YEAR + random.nextInt(YEARS);
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> words() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Questions.class.getResourceAsStream("/org/fazhi/mappings/dictionary/genre.dic"),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> line.length() > 1 && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
