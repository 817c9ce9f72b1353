package org.fazhi.ingest.normalise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.mappings.vocabulary.Region;

/** Chooses among the divisions that a name or an address may mean; several equally likely ones give none. */
final class RegionFinder {
    static final String FIELD = "regionCode";
    private static final double LEAD = 0.35;
    private static final double LEAST_BY_ADDRESS = 1.65;

    private final Addresses addresses;

    RegionFinder(Addresses addresses) {
        this.addresses = addresses;
    }

    /** The division meant by a chain of names, as 广州市, 白云区; null when it stays open which. */
    Region named(List<PlaceNames.Place> chain, Integer year, String url, Mentions mentions, EvidenceBook book) {
        PlaceNames.Place last = chain.get(chain.size() - 1);
        List<Region> candidates = within(chain, valid(last.regions(), year));
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        Map<Region, Double> byAddress = addresses.read(url, year);
        Map<Region, Double> scores = new LinkedHashMap<>();
        for (Region candidate : candidates) {
            double score = mentions.support(candidate, book)
                    + byAddress.getOrDefault(candidate, 0.0)
                    + above(candidate, byAddress);
            score += last.whole() ? 0 : candidate.level().equals("county") ? 0 : 1.5;
            scores.put(candidate, score);
            if (byAddress.containsKey(candidate)) {
                book.add(FIELD, candidate.code(), "address", url, byAddress.get(candidate) / 10);
            }
        }
        return leader(scores, 0.3);
    }

    /** Half of what the address says for a division above the candidate. */
    private static double above(Region candidate, Map<Region, Double> byAddress) {
        double most = 0;
        for (Map.Entry<Region, Double> entry : byAddress.entrySet()) {
            boolean contains = !entry.getKey().level().equals(candidate.level())
                    && candidate.code().startsWith(PlaceNames.significant(entry.getKey()));
            most = contains ? Math.max(most, entry.getValue() / 2) : most;
        }
        return most;
    }

    /** Those that existed in the year; when none did, all, since pages keep old names and take on new ones early. */
    private static List<Region> valid(List<Region> regions, Integer year) {
        List<Region> then =
                regions.stream().filter(region -> region.validIn(year)).toList();
        List<Region> near = then.isEmpty() && year != null
                ? regions.stream()
                        .filter(region -> region.validIn(year + 1) || region.validIn(year - 1) || region.validIn(null))
                        .toList()
                : then;
        List<Region> chosen = near.isEmpty() ? regions : near;
        List<Region> latest = new ArrayList<>();
        for (Region region : chosen) {
            if (latest.stream().noneMatch(other -> other.code().equals(region.code()))) {
                latest.add(region);
            }
        }
        return latest;
    }

    private static List<Region> within(List<PlaceNames.Place> chain, List<Region> candidates) {
        List<Region> within = candidates;
        for (PlaceNames.Place parent : chain.subList(0, chain.size() - 1)) {
            List<Region> below = within.stream()
                    .filter(region -> parent.regions().stream()
                            .anyMatch(above -> region.code().startsWith(PlaceNames.significant(above))))
                    .toList();
            within = below.isEmpty() ? within : below;
        }
        return within;
    }

    /** Without any name: what the address and the frame say, and whether the text calls its place a district, a county or a city. */
    Region unnamed(Integer year, String url, SelfReference self, Mentions mentions, EvidenceBook book) {
        Map<Region, Double> scores = new LinkedHashMap<>();
        addresses.read(url, year).forEach((region, weight) -> {
            if (weight >= 1) {
                book.add(FIELD, region.code(), "address", url, weight / 10);
                scores.put(region, weight + mentions.support(region, book) + fit(region, self.place()));
            }
        });
        return leader(scores, LEAST_BY_ADDRESS);
    }

    private static double fit(Region region, String place) {
        if (place == null) {
            return 0;
        }
        String name = region.name();
        boolean province = region.level().equals("province");
        boolean fits = switch (place) {
            case "区" -> name.endsWith("区") && !name.endsWith("地区");
            case "自治区" -> province && name.endsWith("区");
            case "省" -> name.endsWith("省");
            case "市" -> name.endsWith("市");
            default -> name.endsWith(place);
        };
        return fits ? 1.5 : -1;
    }

    private static Region leader(Map<Region, Double> scores, double least) {
        Region best = null;
        double second = 0;
        for (Map.Entry<Region, Double> entry : scores.entrySet()) {
            if (best == null || entry.getValue() > scores.get(best)) {
                second = best == null ? 0 : scores.get(best);
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        return best != null && scores.get(best) >= least && scores.get(best) - second >= LEAD ? best : null;
    }
}
