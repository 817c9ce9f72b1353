package org.fazhi.ingest.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.ingest.RuleFile;
import org.fazhi.mappings.vocabulary.Region;
import org.fazhi.mappings.vocabulary.Regions;

/** Finds names of divisions in words: full names, the short names of autonomous ones and of provinces, and names without 市, 区, 县. */
final class PlaceNames {
    private record Forms(
            List<String> ethnic, Map<String, String> abbreviations, Map<String, String> plates, List<String> generic) {}

    /**
     * A name found.
     *
     * @param start offset in the words
     * @param end offset after it
     */
    record Place(int start, int end, NameTrie.Name name) {
        /** Every division that ever bore the name. */
        List<Region> regions() {
            return name.regions();
        }

        /** Whether it is a full or an official short name, not one without its 市, 区 or 县. */
        boolean whole() {
            return name.whole();
        }
    }

    private final NameTrie trie = new NameTrie();

    private final Map<String, Region> provinceOfPlate = new HashMap<>();
    private final Set<String> generic;
    private final List<String> ethnic;

    private PlaceNames(Regions regions, Forms forms) {
        ethnic = forms.ethnic().stream()
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        generic = new HashSet<>(forms.generic());
        Map<String, List<Region>> byName = new HashMap<>();
        for (Region region : regions.all()) {
            byName.computeIfAbsent(region.name(), name -> new ArrayList<>()).add(region);
            trie.add(region.name(), region, true);
            String shortName = shortName(region);
            if (!shortName.equals(region.name())) {
                trie.add(shortName, region, true);
            }
            String stem = stem(region);
            if (stem.length() >= 2 && !stem.equals(shortName)) {
                trie.add(stem, region, region.level().equals("province"));
            }
        }
        forms.abbreviations()
                .forEach((name, full) ->
                        byName.getOrDefault(full, List.of()).forEach(region -> trie.add(name, region, true)));
        forms.plates()
                .forEach((plate, full) ->
                        byName.get(full).stream().findFirst().ifPresent(region -> provinceOfPlate.put(plate, region)));
    }

    static PlaceNames of(Regions regions) {
        return new PlaceNames(regions, RuleFile.yaml(PlaceNames.class, "place-forms.yaml", Forms.class));
    }

    /** 恩施州 for 恩施土家族苗族自治州; other names as they are. */
    private String shortName(Region region) {
        String name = region.name();
        int autonomous = name.indexOf("自治");
        if (autonomous < 0 || region.level().equals("province")) {
            return name;
        }
        String base = withoutPeoples(name.substring(0, autonomous));
        return base.length() < 2 ? name : base + name.substring(autonomous + 2);
    }

    private String withoutPeoples(String name) {
        String base = name;
        boolean again = true;
        while (again) {
            again = false;
            for (String people : ethnic) {
                if (base.endsWith(people) && base.length() - people.length() >= 2) {
                    base = base.substring(0, base.length() - people.length());
                    again = true;
                    break;
                }
            }
        }
        return base;
    }

    /** The name without what says that it is a city, a county or the like. */
    String stem(Region region) {
        String name = region.name();
        int autonomous = name.indexOf("自治");
        if (autonomous > 0) {
            return withoutPeoples(name.substring(0, autonomous));
        }
        for (String suffix : List.of("特别行政区", "地区", "新区", "林区", "特区", "矿区", "省", "市", "区", "县", "盟", "旗")) {
            if (name.endsWith(suffix) && name.length() > suffix.length()) {
                return name.substring(0, name.length() - suffix.length());
            }
        }
        return name;
    }

    boolean isGeneric(String name) {
        return generic.contains(name);
    }

    /** The province of a one-character name such as 苏. */
    Optional<Region> provinceOf(String plate) {
        return Optional.ofNullable(provinceOfPlate.get(plate));
    }

    /** The longest name that starts at the offset; whole names go before longer stems. */
    Optional<Place> at(String words, int start) {
        return Optional.ofNullable(placeAt(words, start));
    }

    /** The same; null when no name starts there. */
    Place placeAt(String words, int start) {
        NameTrie.Name name = trie.at(words, start);
        return name == null ? null : new Place(start, start + name.words().length(), name);
    }

    /** The names that follow each other directly from the offset, from the larger to the smaller division. */
    List<Place> chain(String words, int start) {
        List<Place> chain = new ArrayList<>();
        int at = start;
        Optional<Place> next = at(words, at);
        while (next.isPresent() && (chain.isEmpty() || smaller(next.get(), chain.get(chain.size() - 1)))) {
            chain.add(next.get());
            at = next.get().end();
            next = at(words, at);
        }
        return chain;
    }

    private static boolean smaller(Place next, Place before) {
        return next.regions().stream()
                .anyMatch(region -> before.regions().stream()
                        .anyMatch(parent -> region.code().startsWith(significant(parent))
                                && !region.level().equals(parent.level())));
    }

    /** The digits of the code that those of all divisions below it share. */
    static String significant(Region region) {
        return region.code()
                .substring(
                        0,
                        region.level().equals("province") ? 2 : region.level().equals("prefecture") ? 4 : 6);
    }
}
