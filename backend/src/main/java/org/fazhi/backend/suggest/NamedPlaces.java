package org.fazhi.backend.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fazhi.backend.region.Places;
import org.fazhi.mappings.text.Folding;
import org.fazhi.mappings.vocabulary.Region;
import org.fazhi.mappings.vocabulary.Regions;
import org.springframework.stereotype.Component;

/** Places by the beginning of their name, of its pinyin, or of its initials. */
@Component
class NamedPlaces {
    private record Entry(Region region, String name, String shortened, Pinyin.Reading pinyin) {
        /** How well the typed text fits: 0 best, 9 not at all. */
        int fit(String typed) {
            if (name.equals(typed) || shortened.equals(typed)) {
                return 0;
            }
            if (name.startsWith(typed)) {
                return 1;
            }
            if (pinyin.whole().startsWith(typed)) {
                return 2;
            }
            if (pinyin.initials().startsWith(typed) && typed.length() >= 2) {
                return 3;
            }
            return typed.length() >= 2 && name.contains(typed) ? 4 : 9;
        }
    }

    private final List<Entry> entries;

    NamedPlaces(Regions regions) {
        Pinyin pinyin = new Pinyin();
        Map<String, Region> latest = new LinkedHashMap<>();
        regions.all().stream()
                .sorted(Comparator.comparingInt(Region::validFrom).reversed())
                .forEach(region -> latest.putIfAbsent(region.code() + region.name(), region));
        entries = latest.values().stream()
                .map(region -> new Entry(
                        region,
                        Folding.fold(region.name()),
                        Places.shortName(Folding.fold(region.name())),
                        pinyin.read(region.name())))
                .toList();
    }

    /** The places that fit, best first; of equals those with reports, then those of today, then higher ones. */
    List<Region> find(String typed, Map<String, Long> reports, int most) {
        String folded =
                Folding.fold(typed).toLowerCase(Locale.ROOT).replace(" ", "").replace("'", "");
        record Fit(Entry entry, int fit) {}
        List<Fit> fits = new ArrayList<>();
        for (Entry entry : entries) {
            int fit = entry.fit(folded);
            if (fit < 9
                    && (!entry.region().sample()
                            || reports.containsKey(entry.region().code()))) {
                fits.add(new Fit(entry, fit));
            }
        }
        return fits.stream()
                .sorted(Comparator.comparingInt(Fit::fit)
                        .thenComparing(
                                fit -> reports.containsKey(fit.entry().region().code()) ? 0 : 1)
                        .thenComparing(fit -> fit.entry().region().validTo() == null ? 0 : 1)
                        .thenComparing(fit -> level(fit.entry().region()))
                        .thenComparing(fit -> fit.entry().region().code()))
                .limit(most)
                .map(fit -> fit.entry().region())
                .toList();
    }

    private static int level(Region region) {
        return region.level().equals("province") ? 0 : region.level().equals("prefecture") ? 1 : 2;
    }
}
