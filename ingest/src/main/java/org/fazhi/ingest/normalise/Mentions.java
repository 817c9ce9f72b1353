package org.fazhi.ingest.normalise;

import java.util.LinkedHashMap;
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

    private record Key(String code, String rule, String words) {}

    private record Mention(double weight, int times) {}

    private final RawReport raw;
    private final ReportText text;
    private final PlaceNames names;
    private final Map<Key, Mention> mentions = new LinkedHashMap<>();
    private boolean read;

    /** Nothing is read before it is asked for, since most titles name a place that no other shares its name with. */
    Mentions(RawReport raw, ReportText text, PlaceNames names) {
        this.raw = raw;
        this.text = text;
        this.names = names;
    }

    private void read() {
        raw.surroundings().forEach(this::frame);
        raw.meta().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(tag -> frame(tag.getValue()));
        raw.labels().forEach(label -> frame(label.value()));
        frame(raw.pageTitle());
        raw.labels().stream()
                .filter(label -> label.kind().equals("index-number"))
                .forEach(this::index);
        if (text.anatomy().salutation() != null) {
            places(text.anatomy().salutation(), "addressee", 2, 3);
        }
        places(text.text().substring(0, Math.min(text.text().length(), BODY)), "text", 0.5, 2);
    }

    private void frame(String line) {
        places(line, "frame of the page", 1.5, 3);
        if (line.contains("网安备")) {
            code(POLICE, line, 5);
        }
        if (line.contains("标识码")) {
            code(SITE_NUMBER, line, 6);
        }
        Matcher icp = line.contains("ICP") ? ICP.matcher(line) : null;
        if (icp != null && icp.find()) {
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

    private void places(String words, String rule, double weight, int most) {
        for (int at = 0; at < words.length(); at++) {
            PlaceNames.Place place = names.placeAt(words, at);
            if (place != null) {
                double share = place.whole() ? weight : weight * 0.5;
                for (String code : place.name().codes()) {
                    add(code, share, rule, place.name().words(), most);
                }
                at = place.end() - 1;
            }
        }
    }

    /** What is said more often than so many times counts no more. */
    private void add(String code, double weight, String rule, String words, int most) {
        mentions.merge(
                new Key(code, rule, words),
                new Mention(weight, 1),
                (a, b) -> a.times() < most ? new Mention(a.weight() + b.weight() / 2, a.times() + 1) : a);
    }

    /** How much speaks for the division: mentions of those above it, of its code, and of its name where others do not share it. */
    double support(Region region, EvidenceBook book) {
        if (!read) {
            read();
            read = true;
        }
        double sum = 0;
        int longest = PlaceNames.significant(region).length();
        for (Map.Entry<Key, Mention> entry : mentions.entrySet()) {
            Key key = entry.getKey();
            if (key.code().length() <= longest && region.code().startsWith(key.code())) {
                double weight = entry.getValue().weight();
                sum += weight;
                book.add("regionCode", region.code(), key.rule(), key.words(), weight / 10);
            }
        }
        return sum;
    }
}
