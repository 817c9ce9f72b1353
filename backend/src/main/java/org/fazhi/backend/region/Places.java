package org.fazhi.backend.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fazhi.mappings.text.Folding;
import org.fazhi.mappings.vocabulary.Region;
import org.fazhi.mappings.vocabulary.Regions;
import org.springframework.stereotype.Component;

/** Finds divisions by what people write: full names and names without their ending, of today and of the past. */
@Component
public class Places {
    private static final Pattern ENDING = Pattern.compile("(特别行政区|自治区|自治州|自治县|自治旗|新区|矿区|林区|地区|省|市|区|县|盟|旗)$");
    private static final Pattern PEOPLES = Pattern.compile(
            "(维吾尔|哈萨克|柯尔克孜|蒙古|壮|回|藏|彝|苗|土家|布依|朝鲜|满|侗|瑶|白|哈尼|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|各)族?$");

    private final Regions regions;
    private final Map<String, List<Region>> byName = new HashMap<>();
    private final Map<String, List<String>> codesByParent = new HashMap<>();
    private final Map<String, List<String>> predecessors = new HashMap<>();
    private final Map<String, List<Region>> byShortName = new HashMap<>();

    Places(Regions regions) {
        this.regions = regions;
        for (Region region : regions.all()) {
            List<String> siblings =
                    codesByParent.computeIfAbsent(String.valueOf(region.parent()), key -> new ArrayList<>());
            if (!siblings.contains(region.code())) {
                siblings.add(region.code());
            }
            onlyRenamed(region).ifPresent(now -> before(now).add(region.code()));
            String name = Folding.fold(region.name());
            byName.computeIfAbsent(name, key -> new ArrayList<>()).add(region);
            String shortened = shortName(name);
            if (shortened.length() >= 2 && !shortened.equals(name)) {
                byShortName.computeIfAbsent(shortened, key -> new ArrayList<>()).add(region);
            }
        }
    }

    /** The name without its ending and the peoples in it: 恩施 for 恩施土家族苗族自治州. */
    public static String shortName(String name) {
        String rest = ENDING.matcher(name).replaceFirst("");
        if (rest.length() >= 2 && name.contains("自治")) {
            String stripped = PEOPLES.matcher(rest).replaceFirst("");
            while (stripped.length() >= 2 && !stripped.equals(rest)) {
                rest = stripped;
                stripped = PEOPLES.matcher(rest).replaceFirst("");
            }
        }
        return rest.length() >= 2 ? rest : name;
    }

    /** Every division called so, one for each code, provinces first. */
    public List<Region> called(String name) {
        String folded = Folding.fold(name.strip());
        return latest(byName.containsKey(folded) ? byName.get(folded) : byShortName.getOrDefault(folded, List.of()));
    }

    /** The longest full name that the run contains, or the run itself when it is a name without its ending. */
    public Optional<String> within(String run) {
        String folded = Folding.fold(run);
        for (int length = Math.min(15, folded.length()); length >= 2; length--) {
            for (int start = 0; start + length <= folded.length(); start++) {
                if (byName.containsKey(folded.substring(start, start + length))) {
                    return Optional.of(run.substring(start, start + length));
                }
            }
        }
        return byShortName.containsKey(folded) ? Optional.of(run) : Optional.empty();
    }

    /** Codes that ever lay directly below the division (null: of provinces), for the tree of a facet. */
    public List<String> codesBelow(String code) {
        return codesByParent.getOrDefault(String.valueOf(code), List.of());
    }

    /** The division of a code as of the year (null: today), else the last that bore it. */
    public Optional<Region> find(String code, Integer year) {
        return regions.find(code, year).or(() -> regions.find(code, null));
    }

    /** The code that the whole division went on under; empty when it was split, or taken into one that was there already. */
    private Optional<String> onlyRenamed(Region region) {
        if (region.successors().size() != 1 || region.validTo() == null) {
            return Optional.empty();
        }
        String now = region.successors().get(0);
        boolean fresh = !now.equals(region.code())
                && regions.find(now, region.validTo()).isEmpty()
                && regions.find(now, region.validTo() + 1).isPresent();
        return fresh ? Optional.of(now) : Optional.empty();
    }

    private List<String> before(String code) {
        return predecessors.computeIfAbsent(code, key -> new ArrayList<>());
    }

    /** Codes the place has borne: its own, and that of the one place it was before, when only the code or kind changed. */
    public List<String> sameOverTime(String code) {
        List<String> codes = new ArrayList<>(List.of(code));
        for (int i = 0; i < codes.size(); i++) {
            List<String> before = predecessors.getOrDefault(codes.get(i), List.of());
            if (before.size() == 1 && !codes.contains(before.get(0))) {
                codes.add(before.get(0));
            }
        }
        return codes;
    }

    /** Everything that existed in the year within the divisions, themselves included. */
    public List<Region> within(List<String> roots, int year) {
        List<Region> all = new ArrayList<>();
        for (String root : roots) {
            regions.find(root, year).ifPresent(region -> {
                all.add(region);
                List<String> below =
                        regions.children(root, year).stream().map(Region::code).toList();
                all.addAll(within(below, year));
            });
        }
        return all;
    }

    public boolean existed(String code, int year) {
        return regions.find(code, year).isPresent();
    }

    /** The provinces of today. */
    public List<Region> provinces() {
        return regions.all().stream()
                .filter(region -> region.level().equals("province") && region.validTo() == null)
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }

    /** The divisions that lay directly below in any of the years, one for each code. */
    public List<Region> childrenIn(String code, List<Integer> years) {
        Map<String, Region> children = new TreeMap<>();
        years.forEach(year -> regions.children(code, year).forEach(child -> children.put(child.code(), child)));
        return List.copyOf(children.values());
    }

    /** Names from the province down. */
    public List<String> path(String code, Integer year) {
        return regions.pathNames(code, year);
    }

    /** Codes from the province down. */
    public List<String> pathCodes(String code, Integer year) {
        return regions.pathCodes(code, year);
    }

    public RegionRef reference(String code, Integer year) {
        return new RegionRef(code, find(code, year).map(Region::name).orElse(code), path(code, year));
    }

    private static List<Region> latest(List<Region> found) {
        Map<String, Region> byCode = new LinkedHashMap<>();
        found.stream()
                .sorted(Comparator.comparingInt(Region::validFrom).reversed())
                .forEach(region -> byCode.putIfAbsent(region.code(), region));
        return byCode.values().stream()
                .sorted(Comparator.comparing((Region region) -> rank(region.level()))
                        .thenComparing(region -> region.validTo() == null ? 0 : 1)
                        .thenComparing(Region::code))
                .toList();
    }

    private static int rank(String level) {
        return level.equals("province") ? 0 : level.equals("prefecture") ? 1 : 2;
    }
}
