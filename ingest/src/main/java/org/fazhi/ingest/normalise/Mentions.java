package org.fazhi.ingest.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.ingest.extract.Label;
import org.fazhi.ingest.extract.RawReport;
import org.fazhi.mappings.vocabulary.Region;

/**
 * What the page says of places besides the name of the authority: divisions mentioned in its frame and in its text, codes in index
 * numbers, site numbers and police numbers, the province's character in the ICP number. It tells places of one name apart.
 */
final class Mentions {
    private static final Pattern POLICE = Pattern.compile("公?网安备\\s*(?:第)?\\s*(\\d{6})\\d{4,}");
    private static final Pattern SITE_NUMBER = Pattern.compile("标识码\\s*[:：]?\\s*(\\d{6})\\d{4}");
    private static final Pattern ICP = Pattern.compile("([\\p{IsHan}])ICP(?:备|证)");
    private static final Pattern INDEX_CODE = Pattern.compile("^11(\\d{6})\\w{8,}|^(\\d{6})(?=[-/])");
    private static final int BODY = 12_000;

    private record Mention(String code, double weight, String rule, String words) {}

    private final PlaceNames names;
    private final Map<String, Mention> mentions = new LinkedHashMap<>();
    private final Map<String, Integer> times = new HashMap<>();

    private Mentions(PlaceNames names) {
        this.names = names;
    }

    static Mentions of(RawReport raw, ReportText text, PlaceNames names) {
        Mentions mentions = new Mentions(names);
        List<String> frame = new ArrayList<>(raw.surroundings());
        raw.meta().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(tag -> frame.add(tag.getValue()));
        raw.labels().stream().map(Label::value).forEach(frame::add);
        frame.add(raw.pageTitle());
        frame.forEach(mentions::frame);
        raw.labels().stream()
                .filter(label -> label.kind().equals("index-number"))
                .forEach(mentions::index);
        if (text.anatomy().salutation() != null) {
            mentions.places(text.anatomy().salutation(), "addressee", 2, true);
        }
        mentions.places(text.text().substring(0, Math.min(text.text().length(), BODY)), "text", 0.5, false);
        return mentions;
    }

    private void frame(String line) {
        places(line, "frame of the page", 1.5, true);
        code(POLICE, line, 5);
        code(SITE_NUMBER, line, 6);
        Matcher icp = ICP.matcher(line);
        if (icp.find()) {
            names.provinceOf(icp.group(1))
                    .ifPresent(region -> add(region.code().substring(0, 2), 2, "ICP number", icp.group(), 1));
        }
    }

    private void code(Pattern pattern, String line, double weight) {
        Matcher matcher = pattern.matcher(line);
        if (matcher.find()) {
            byCode(matcher.group(1), weight, matcher.group());
        }
    }

    private void byCode(String code, double weight, String words) {
        add(code.substring(0, 2), weight / 3, "code in a number", words, 1);
        add(code.substring(0, 4), weight / 3, "code in a number", words, 1);
        add(code, weight / 3, "code in a number", words, 1);
    }

    private void index(Label label) {
        Matcher code = INDEX_CODE.matcher(label.value());
        if (code.find()) {
            byCode(code.group(1) == null ? code.group(2) : code.group(1), 5, label.value());
        }
    }

    private void places(String words, String rule, double weight, boolean frame) {
        int at = 0;
        while (at < words.length()) {
            PlaceNames.Place place = names.at(words, at).orElse(null);
            if (place == null) {
                at++;
                continue;
            }
            String name = words.substring(place.start(), place.end());
            if (place.whole() || frame || name.length() > 2 || larger(place)) {
                double share = place.whole() ? weight : weight * 0.5;
                place.regions().stream()
                        .filter(region -> place.whole() || !region.level().equals("county"))
                        .map(PlaceNames::significant)
                        .distinct()
                        .forEach(code -> add(code, share, rule, name, frame ? 3 : 2));
            }
            at = place.end();
        }
    }

    private static boolean larger(PlaceNames.Place place) {
        return place.regions().stream().anyMatch(region -> !region.level().equals("county"));
    }

    private void add(String code, double weight, String rule, String words, int most) {
        String key = rule + ' ' + words + ' ' + code;
        if (times.merge(key, 1, Integer::sum) <= most) {
            mentions.merge(
                    key,
                    new Mention(code, weight, rule, words),
                    (a, b) -> new Mention(code, a.weight() + b.weight() / 2, rule, words));
        }
    }

    /** How much speaks for the division: mentions of those above it, of its code, and of its name where others do not share it. */
    double support(Region region, EvidenceBook book) {
        double sum = 0;
        for (Mention mention : mentions.values()) {
            boolean above =
                    mention.code().length() <= PlaceNames.significant(region).length()
                            && region.code().startsWith(mention.code());
            if (above) {
                sum += mention.weight();
                book.add("regionCode", region.code(), mention.rule(), mention.words(), mention.weight() / 10);
            }
        }
        return sum;
    }
}
