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
import org.fazhi.ingest.RuleFile;
import org.fazhi.mappings.vocabulary.Region;
import org.fazhi.mappings.vocabulary.RegionPinyin;
import org.fazhi.mappings.vocabulary.Regions;

/**
 * What an address says of the place: governments name their hosts after the reading of their names, whole (dafeng), by first letters
 * (gl), with those of the division above in front (xzgl, ccchaoyang), with the letter of 区, 县, 市 behind. Evidence, not proof.
 */
final class Addresses {
    private static final Pattern HOST = Pattern.compile("^(?:https?:)?//([^/:?#]+)(?::\\d+)?([^?#]*)");
    /** The label right in front of gov.cn is the government's own choice of a name. */
    private static final Pattern REGISTERED = Pattern.compile("(?:^|\\.)([a-z0-9-]+)\\.gov\\.cn$");

    private static final Expression NUMERIC = Expression.of("[\\d.]+");
    private static final Expression OFFICIAL_HEAD = Expression.of("(?:www|zwgk|xxgk)(?=.)");
    private static final Pattern OFFICIAL_TAIL = Pattern.compile("(?<=..)(?:rmzf|zfxxgk|zf|gov|gk)$");
    private static final Pattern HYPHENS = Pattern.compile("[-_]");

    private static final double OFFICIAL = 5;
    private static final double ON_PLATFORM = 2;
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
    private final Map<String, List<Region>> official = new HashMap<>();
    private final PlaceNames names;

    /** A way to write a division in an address; distinct forms name it by more than two or three first letters. */
    private record Form(Region region, double weight, boolean distinct) {}

    /** What one word of an address says for a division. */
    private record Hint(String word, double weight, boolean distinct) {}

    private final Platforms platforms = Platforms.load();

    Addresses(Regions regions, RegionPinyin pinyin, PlaceNames names) {
        this.names = names;
        Map<String, Region> parents = new HashMap<>();
        regions.all().forEach(region -> parents.merge(region.code(), region, (a, b) -> a.validTo() == null ? a : b));
        official(regions);
        for (Region region : regions.all()) {
            if (region.validTo() == null || region.validTo() >= 2008) {
                forms(region, parents, pinyin);
            }
        }
    }

    private void official(Regions regions) {
        Map<String, List<Region>> byCode = new HashMap<>();
        regions.all()
                .forEach(region -> byCode.computeIfAbsent(region.code(), code -> new ArrayList<>())
                        .add(region));
        RuleFile.lines(Addresses.class, "host-labels.csv").stream()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(row -> official.put(row[0], byCode.getOrDefault(row[1], List.of())));
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
            add(
                    full + tail,
                    region,
                    (full.length() > 3 ? 4 : 2) + base + (tail.isEmpty() ? 0 : 0.3),
                    full.length() > 3);
            for (String letters :
                    stem.size() < 2 || names.isGeneric(region.name()) ? List.<String>of() : letters(stem)) {
                add(letters + tail, region, (tail.isEmpty() ? 1.2 : 1.8) + base, !tail.isEmpty());
            }
        }
        Region above = parents.get(region.parent());
        while (above != null) {
            List<String> prefix = stem(above, pinyin);
            List<String> heads = heads(above, prefix);
            for (String tail : tails) {
                for (String head : heads) {
                    add(head + full + tail, region, 5, true);
                    double sure = (county ? 3.4 : 3)
                            - (head.endsWith("s") ? 0.5 : 0)
                            - (stem.size() < 2 && tail.isEmpty() ? 1 : 0);
                    letters(stem).forEach(own -> add(head + own + tail, region, sure, true));
                }
            }
            above = above.parent() == null ? null : parents.get(above.parent());
        }
    }

    /** How a division stands in front of one below it: whole, by its first letters, by these with the s of 市: cqs. */
    private static List<String> heads(Region above, List<String> syllables) {
        List<String> heads = new ArrayList<>(List.of(String.join("", syllables)));
        for (String letters : letters(syllables)) {
            heads.add(letters);
            if (above.name().endsWith("市") || above.name().endsWith("省")) {
                heads.add(letters + "s");
            }
        }
        return heads;
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
            two.append(syllable, 0, isRetroflex(syllable) ? 2 : 1);
        }
        return one.compareTo(two) == 0 ? List.of(one.toString()) : List.of(one.toString(), two.toString());
    }

    private static boolean isRetroflex(String syllable) {
        return syllable.length() > 1 && syllable.charAt(1) == 'h' && "zcs".indexOf(syllable.charAt(0)) >= 0;
    }

    private void add(String form, Region region, double weight, boolean distinct) {
        if (form.length() >= 2) {
            byForm.computeIfAbsent(form, key -> new ArrayList<>(1)).add(new Form(region, weight, distinct));
        }
    }

    /** For each division that the address may name: how much it says so. Deterministic order. */
    Map<Region, Double> read(String url, Integer year) {
        Map<Region, Hint> hints = new LinkedHashMap<>();
        Matcher address = HOST.matcher(url == null ? "" : url.toLowerCase(Locale.ROOT));
        if (!address.find() || NUMERIC.isAll(address.group(1))) {
            return Map.of();
        }
        for (String label : address.group(1).split("\\.")) {
            name(label, 1, year, hints);
        }
        Matcher registered = REGISTERED.matcher(address.group(1));
        if (registered.find()) {
            official.getOrDefault(registered.group(1), List.of()).stream()
                    .filter(region -> region.validIn(year))
                    .forEach(region -> hints.put(region, new Hint(registered.group(1), OFFICIAL, true)));
        }
        String[] path = address.group(2).split("/");
        for (int i = 1; i < Math.min(path.length, 6); i++) {
            name(path[i], 0.45, year, hints);
        }
        Map<Region, Double> found = new LinkedHashMap<>();
        String province = platforms.province(address.group(2));
        hints.forEach((region, hint) -> found.put(
                region,
                hint.weight()
                        + above(region, hint, hints)
                        + (province != null && region.code().startsWith(province) ? ON_PLATFORM : 0)));
        return found;
    }

    private void name(String label, double share, Integer year, Map<Region, Hint> hints) {
        String bare = OFFICIAL_TAIL.matcher(OFFICIAL_HEAD.withoutStart(label)).replaceFirst("");
        List<String> words = new ArrayList<>(List.of(bare));
        words.addAll(List.of(HYPHENS.split(bare)));
        for (String word : words) {
            for (Form form : SILENT.contains(word) ? List.<Form>of() : byForm.getOrDefault(word, List.of())) {
                boolean counts = form.region().validIn(year) && (share == 1 || form.distinct());
                if (counts) {
                    Hint hint = new Hint(word, form.weight() * share, form.distinct());
                    hints.merge(form.region(), hint, (a, b) -> a.weight() >= b.weight() ? a : b);
                }
            }
        }
    }

    /** A division is likelier when another word of the address names one above it: lhq in lhqzf.haikou. */
    private static double above(Region region, Hint own, Map<Region, Hint> hints) {
        double most = 0;
        for (Map.Entry<Region, Hint> other : hints.entrySet()) {
            Region parent = other.getKey();
            boolean contains =
                    !parent.level().equals(region.level()) && region.code().startsWith(PlaceNames.significant(parent));
            if (contains && own.distinct() && !other.getValue().word().equals(own.word())) {
                most = Math.max(most, other.getValue().weight());
            }
        }
        return most;
    }
}
