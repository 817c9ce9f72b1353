package org.fazhi.ingest.normalise;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.fazhi.ingest.RuleFile;
import org.fazhi.mappings.vocabulary.Region;
import org.fazhi.mappings.vocabulary.Regions;

/** Writes region-pinyin.csv of index-mappings: ICU's reading of each character, corrected by pinyin-overrides.csv. */
final class MakeRegionPinyin {
    private static final Transliterator LATIN = Transliterator.getInstance("Han-Latin; Lower");

    private MakeRegionPinyin() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(
                Path.of("index-mappings/src/main/resources/org/fazhi/mappings/vocabulary/region-pinyin.csv"), file());
    }

    static String file() {
        Map<String, String> overrides = new LinkedHashMap<>();
        RuleFile.lines(MakeRegionPinyin.class, "pinyin-overrides.csv").stream()
                .map(line -> line.split(",", -1))
                .sorted(Comparator.comparingInt((String[] row) -> row[0].length())
                        .reversed())
                .forEach(row -> overrides.put(row[0], row[1]));
        StringBuilder file =
                new StringBuilder("# Made by MakeRegionPinyin (ICU Han-Latin with corrections)\nname,pinyin\n");
        TreeSet<String> names = new TreeSet<>();
        Regions.load().all().stream().map(Region::name).forEach(names::add);
        names.forEach(name ->
                file.append(name).append(',').append(read(name, overrides)).append('\n'));
        return file.toString();
    }

    private static String read(String name, Map<String, String> overrides) {
        StringBuilder pinyin = new StringBuilder();
        int at = 0;
        while (at < name.length()) {
            String rest = name.substring(at);
            String known = overrides.keySet().stream()
                    .filter(rest::startsWith)
                    .findFirst()
                    .orElse(null);
            String syllables = known == null ? plain(LATIN.transliterate(rest.substring(0, 1))) : overrides.get(known);
            pinyin.append(pinyin.isEmpty() || syllables.isEmpty() ? "" : " ").append(syllables);
            at += known == null ? 1 : known.length();
        }
        return pinyin.toString();
    }

    /** Without tones, and ü as v. */
    private static String plain(String latin) {
        String parted = Normalizer.normalize(latin, Normalizer.Form.NFD).replace("u\u0308", "v");
        return parted.replaceAll("\\p{M}", "").replaceAll("[^a-z]", "");
    }
}
