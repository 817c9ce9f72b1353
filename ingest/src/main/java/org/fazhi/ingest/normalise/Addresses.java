package org.fazhi.ingest.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.mappings.vocabulary.Region;
import org.fazhi.mappings.vocabulary.RegionPinyin;
import org.fazhi.mappings.vocabulary.Regions;

/**
 * What an address says of the place: governments name their hosts after the reading of their names, whole (dafeng), by first letters
 * (gl), with those of the division above in front (xzgl, ccchaoyang), with the letter of 区, 县, 市 behind. Evidence, not proof.
 */
final class Addresses {
    private static final Pattern HOST = Pattern.compile("^(?:https?:)?//([^/:?#]+)(?::\\d+)?([^?#]*)");
    private static final Set<String> SILENT = Set.of(
            "www",
            "gov",
            "cn",
            "com",
            "org",
            "net",
            "zwgk",
            "xxgk",
            "zfxxgk",
            "public",
            "portal",
            "art",
            "content",
            "gkmlpt",
            "info",
            "html",
            "index",
            "columns",
            "contents",
            "col",
            "site",
            "article",
            "web",
            "zw",
            "news",
            "post",
            "sfj",
            "sft",
            "edu",
            "jyj",
            "rd",
            "rst",
            "fzb",
            "ggzy",
            "szf",
            "zfxx");

    private final Map<String, List<Form>> byForm = new HashMap<>();
    private final PlaceNames names;

    private record Form(Region region, double weight) {}

    Addresses(Regions regions, RegionPinyin pinyin, PlaceNames names) {
        this.names = names;
        Map<String, Region> parents = new HashMap<>();
        regions.all().forEach(region -> parents.merge(region.code(), region, (a, b) -> a.validTo() == null ? a : b));
        for (Region region : regions.all()) {
            if (region.validTo() == null || region.validTo() >= 2008) {
                forms(region, parents, pinyin);
            }
        }
    }

    private void forms(Region region, Map<String, Region> parents, RegionPinyin pinyin) {
        List<String> stem = stem(region, pinyin);
        if (stem.isEmpty()) {
            return;
        }
        String full = String.join("", stem);
        boolean county = region.level().equals("county");
        double base = region.level().equals("province") ? 0.6 : county ? 0 : 0.5;
        List<String> tails = tails(region);
        for (String tail : tails) {
            add(full + tail, region, (full.length() > 3 ? 4 : 2) + base + (tail.isEmpty() ? 0 : 0.3));
            for (String letters : letters(stem)) {
                add(letters + tail, region, (tail.isEmpty() ? 1.2 : 1.8) + base);
            }
        }
        Region above = parents.get(region.parent());
        while (above != null) {
            List<String> prefix = stem(above, pinyin);
            for (String tail : tails) {
                for (String head : letters(prefix)) {
                    add(head + full + tail, region, 5);
                    letters(stem).forEach(own -> add(head + own + tail, region, county ? 3.4 : 3));
                }
                add(String.join("", prefix) + full + tail, region, 5);
                letters(stem).forEach(own -> add(String.join("", prefix) + own + tail, region, 4));
            }
            above = above.parent() == null ? null : parents.get(above.parent());
        }
    }

    private List<String> stem(Region region, RegionPinyin pinyin) {
        List<String> syllables = pinyin.syllables(region.name());
        return syllables.subList(
                0, Math.min(syllables.size(), names.stem(region).length()));
    }

    private static List<String> tails(Region region) {
        return switch (region.name().charAt(region.name().length() - 1)) {
            case '区' -> List.of("", "q", "qu");
            case '县' -> List.of("", "x", "xian");
            case '市' -> List.of("", "s", "shi");
            case '州' -> List.of("", "z", "zhou");
            default -> List.of("");
        };
    }

    /** First letters, with zh, ch and sh as one letter and as two. */
    private static List<String> letters(List<String> syllables) {
        StringBuilder one = new StringBuilder();
        StringBuilder two = new StringBuilder();
        for (String syllable : syllables) {
            one.append(syllable.charAt(0));
            two.append(syllable.matches("[zcs]h.*") ? syllable.substring(0, 2) : syllable.substring(0, 1));
        }
        return one.compareTo(two) == 0 ? List.of(one.toString()) : List.of(one.toString(), two.toString());
    }

    private void add(String form, Region region, double weight) {
        if (form.length() >= 2) {
            byForm.computeIfAbsent(form, key -> new ArrayList<>(1)).add(new Form(region, weight));
        }
    }

    /** For each division that the address may name: how much it says so. Deterministic order. */
    Map<Region, Double> read(String url, Integer year) {
        Map<Region, Double> found = new LinkedHashMap<>();
        Matcher address = HOST.matcher(url == null ? "" : url.toLowerCase(Locale.ROOT));
        if (!address.find() || address.group(1).matches("[\\d.]+")) {
            return found;
        }
        String[] labels = address.group(1).split("\\.");
        for (String label : labels) {
            name(label, 1, year, found);
        }
        String[] path = address.group(2).split("/");
        for (int i = 1; i < Math.min(path.length, 5); i++) {
            name(path[i], 0.45, year, found);
        }
        withParents(found);
        return found;
    }

    private void name(String label, double share, Integer year, Map<Region, Double> found) {
        String bare =
                label.replaceFirst("^(?:www|zwgk|xxgk)(?=.)", "").replaceFirst("(?<=..)(?:rmzf|zfxxgk|zf|gov|gk)$", "");
        for (String part : bare.equals(label) ? List.of(label) : List.of(label, bare)) {
            for (String word : part.contains("-") || part.contains("_") ? List.of(part.split("[-_]")) : List.of(part)) {
                if (!SILENT.contains(word)) {
                    for (Form form : byForm.getOrDefault(word, List.of())) {
                        if (form.region().validIn(year)) {
                            found.merge(form.region(), form.weight() * share, Math::max);
                        }
                    }
                }
            }
        }
    }

    /** A division is likelier when the address also names one above it: lhq in lhqzf.haikou. */
    private static void withParents(Map<Region, Double> found) {
        Map<Region, Double> single = new LinkedHashMap<>(found);
        single.forEach((region, weight) -> {
            double above = 0;
            for (Map.Entry<Region, Double> other : single.entrySet()) {
                Region parent = other.getKey();
                boolean contains = !parent.code().equals(region.code())
                        && !parent.level().equals(region.level())
                        && region.code().startsWith(PlaceNames.significant(parent));
                above = contains ? Math.max(above, other.getValue()) : above;
            }
            if (above > 2) {
                found.put(region, weight + above);
            }
        });
    }
}
