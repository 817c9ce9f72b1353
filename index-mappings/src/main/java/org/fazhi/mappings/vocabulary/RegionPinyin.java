package org.fazhi.mappings.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the names of divisions are read, without tones and with v for ü. Different places are read alike (陕西 and 山西), so a
 * reading is never a key. Made by {@code MakeRegionPinyin} of the module ingest.
 */
public final class RegionPinyin {
    private final Map<String, List<String>> byName;

    private RegionPinyin(Map<String, List<String>> byName) {
        this.byName = byName;
    }

    public static RegionPinyin load() {
        Map<String, List<String>> byName = new HashMap<>();
        VocabularyFile.lines("region-pinyin.csv").stream().skip(1).forEach(line -> {
            int comma = line.indexOf(',');
            byName.put(
                    line.substring(0, comma), List.of(line.substring(comma + 1).split(" ")));
        });
        return new RegionPinyin(byName);
    }

    /** The syllables of a full name such as 朝阳区: chao, yang, qu; empty when the name is not in the table. */
    public List<String> syllables(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The syllables written together: chaoyangqu. */
    public String written(String name) {
        return String.join("", syllables(name));
    }

    /** The first letters of the syllables: cyq. */
    public String initials(String name) {
        StringBuilder initials = new StringBuilder();
        syllables(name).forEach(syllable -> initials.append(syllable.charAt(0)));
        return initials.toString();
    }
}
