package org.fazhi.ingest.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.ingest.extract.Label;
import org.fazhi.ingest.extract.RawReport;
import org.fazhi.ingest.extract.Simplified;
import org.fazhi.mappings.vocabulary.Region;

/**
 * Tells whose report it is. The title names the authority; where it does not, the signature, a line of its own before the text,
 * the opening sentence, the metadata block and last the address do. Addressees and sources are never taken for the authority.
 */
final class Issuers {
    static final String FIELD = "issuer";
    private static final Pattern ORGAN_LINE = Pattern.compile(
            "[（(]?(?:中共|中国共产党)?[\\p{IsHan}（）()]{2,36}(?:政府|委员会|[县市区省州旗]委|局|厅|办公室|街道|办事处|管委会|分局|大队|支队|总队|中心|院|委|办)[）)]?");
    private static final Pattern OPENING = Pattern.compile(
            "(?:(?:20\\d{2}|二[〇○零]..)年(?:度|以来|来)?[，,]?|近年来[，,]?|一年来[，,]?|过去一年[，,]?|(?:根据|按照|为).{0,60}[，,])?\\s*(?:在.{2,40}下[，,])?([\\p{IsHan}]{2,24}?)(?:认真|深入|坚持|始终|以|紧紧|全面|积极|严格|切实|牢固|聚焦|围绕|在|高度|按照|扎实|持续|大力|不断|贯彻|主动|立足|对|把|现)");

    private static final Expression DATE_OR_BRACKET = Expression.of("[\\s　]*(?:19|20)\\d{2}\\s*年.*$|[（）()]");
    private static final Expression BRACKETS_AROUND = Expression.of("^[（(]|[）)]$");
    private static final Pattern BLANKS = Pattern.compile("[\\s　]+");
    private static final Expression BEHIND = Expression.of("[\\s　].*$");
    private static final Expression SITE = Expression.of("(?:门户|官方)?网站?$");
    /** 市司法局 */
    private static final Expression WITHOUT_PLACE = Expression.of("[省市区县州旗]\\p{IsHan}{2,20}");

    private final PlaceNames names;
    private final RegionFinder regions;
    private final Zones zones;

    Issuers(PlaceNames names, RegionFinder regions, Zones zones) {
        this.zones = zones;
        this.names = names;
        this.regions = regions;
    }

    Whose find(RawReport raw, String title, ReportText text, Integer year, EvidenceBook book) {
        Mentions mentions = new Mentions(raw, text, names);
        SelfReference self = new SelfReference(text.text());
        List<Unit> inTitle = TitleUnit.of(title == null ? null : Simplified.of(title), names);
        List<Unit> signed = signed(text);
        List<Unit> others = new ArrayList<>(signed);
        others.addAll(ownLines(text));
        Optional<Unit> label = labelled(raw, self);
        label.ifPresent(others::add);
        opening(text, raw).ifPresent(others::add);
        site(raw).ifPresent(others::add);
        Optional<Unit> principal = Principal.of(text, names);
        Unit unit = TitleUnit.primary(inTitle);
        if (principal.isPresent() && (unit == null || unit.kind() == Unit.Kind.DEPARTMENT || !unit.hasPlace())) {
            others.add(0, principal.get());
            unit = principal.get().hasPlace() ? null : unit;
            inTitle = List.of();
        }
        if (unit == null || !unit.hasPlace() && unit.kind() == null) {
            unit = others.stream()
                    .filter(other -> other.hasPlace() || other.kind() != null)
                    .findFirst()
                    .orElse(unit);
            inTitle = List.of();
        }
        Region region = region(unit, others, raw, year, self, mentions, book);
        Level level = level(unit, region, self);
        String zone = level == Level.ZONE ? unit.name() : null;
        String issuer = issuer(inTitle, unit, others, region, level, text, raw);
        if (issuer != null) {
            book.add(FIELD, issuer, inTitle.isEmpty() ? "named outside of the title" : "named in the title", issuer, 1);
        }
        if (region != null) {
            book.add(RegionFinder.FIELD, region.code(), "chosen", region.name(), 1);
        }
        return new Whose(issuer, region, zone, level);
    }

    private Region region(
            Unit unit,
            List<Unit> others,
            RawReport raw,
            Integer year,
            SelfReference self,
            Mentions mentions,
            EvidenceBook book) {
        Region known = unit == null || unit.kind() != Unit.Kind.ZONE ? null : zones.divisionOf(unit.name(), year);
        if (known != null) {
            book.add(RegionFinder.FIELD, known.code(), "table of zones", unit.name(), 1);
            return known;
        }
        List<Unit> placed = new ArrayList<>();
        if (unit != null && unit.hasPlace()) {
            placed.add(unit);
        } else {
            others.stream().filter(Unit::hasPlace).forEach(placed::add);
        }
        for (Unit candidate : placed) {
            if (names.isGeneric(candidate.words().substring(candidate.place().start()))
                    && candidate.places().size() == 1
                    && candidate != unit) {
                continue;
            }
            Region found = regions.named(candidate.places(), year, raw.url(), mentions, book);
            if (found != null || candidate == unit) {
                return found;
            }
        }
        return regions.unnamed(year, raw.url(), self, mentions, book);
    }

    private static Level level(Unit unit, Region region, SelfReference self) {
        if (unit != null && unit.kind() != null && unit.kind() != Unit.Kind.GOVERNMENT) {
            return Level.valueOf(unit.kind().name());
        }
        boolean named = unit != null && (unit.hasPlace() || unit.kind() != null);
        if (!named && self.isDepartment()) {
            return Level.DEPARTMENT;
        }
        if (!named && self.isTownship()) {
            return Level.TOWNSHIP;
        }
        return region == null ? null : Level.valueOf(region.level().toUpperCase(java.util.Locale.ROOT));
    }

    private static String issuer(
            List<Unit> inTitle,
            Unit unit,
            List<Unit> others,
            Region region,
            Level level,
            ReportText text,
            RawReport raw) {
        List<String> organs = inTitle.stream()
                .filter(Unit::isOrgan)
                .map(Unit::words)
                .distinct()
                .toList();
        if (!organs.isEmpty()) {
            return String.join("、", organs);
        }
        if (unit == null) {
            return null;
        }
        if (unit.isOrgan()) {
            return unit.words();
        }
        for (Unit other : others) {
            if (other.isOrgan() && sameBody(other, unit)) {
                return other.words();
            }
        }
        boolean division = region != null && unit.kind() == null && unit.hasPlace() && level != Level.DEPARTMENT;
        return division ? unit.bare().substring(0, unit.place().end()) + "人民政府" : unit.words();
    }

    /** Whether an authority named elsewhere is that of the place or township that the title names. */
    private static boolean sameBody(Unit organ, Unit unit) {
        if (unit.name() != null) {
            return unit.canonicalName().equals(organ.canonicalName()) && organ.kind() == unit.kind();
        }
        return organ.kind() == Unit.Kind.GOVERNMENT
                && organ.hasPlace()
                && unit.hasPlace()
                && organ.place().regions().stream().anyMatch(unit.place().regions()::contains);
    }

    private List<Unit> signed(ReportText text) {
        List<Unit> units = new ArrayList<>();
        int last = Math.min(text.anatomy().annexLine(), text.lines().size());
        for (int i = text.anatomy().signatureLine(); i < last; i++) {
            String words =
                    DATE_OR_BRACKET.replaceAll(text.lines().get(i).text(), "").strip();
            for (String organ : BLANKS.split(words)) {
                if (ORGAN_LINE.matcher(organ).matches()) {
                    units.add(Unit.of(organ, names));
                }
            }
        }
        units.sort((a, b) -> Boolean.compare(b.words().contains("政府"), a.words().contains("政府")));
        return units;
    }

    /** The speaker or the authority on a line of its own before the text. */
    private List<Unit> ownLines(ReportText text) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < Math.min(text.anatomy().bodyLine(), text.lines().size()); i++) {
            String line = Titles.squeeze(text.lines().get(i).text());
            if (line.length() <= 36
                    && !line.startsWith("关于")
                    && ORGAN_LINE.matcher(line).matches()) {
                units.add(Unit.of(BRACKETS_AROUND.replaceAll(line, ""), names));
            }
        }
        return units;
    }

    /** The metadata block names the body that put the page online: only a government, or a bureau that speaks of itself, counts. */
    private Optional<Unit> labelled(RawReport raw, SelfReference self) {
        for (Label label : raw.labels()) {
            if (label.kind().equals("issuer") && !label.value().isEmpty()) {
                Unit unit = Unit.of(BEHIND.replaceAll(label.value(), ""), names);
                boolean ofAPlace = unit.hasPlace() || unit.kind() != null && unit.kind() != Unit.Kind.DEPARTMENT;
                if (ofAPlace || self.isDepartment()) {
                    return Optional.of(unit);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Unit> opening(ReportText text, RawReport raw) {
        for (int i = text.anatomy().bodyLine();
                i < Math.min(text.anatomy().bodyLine() + 2, text.lines().size());
                i++) {
            Matcher opening = OPENING.matcher(text.lines().get(i).text());
            if (opening.lookingAt()) {
                Unit unit = Unit.of(opening.group(1), names);
                if (unit.hasPlace() || unit.kind() == Unit.Kind.ZONE || unit.kind() == Unit.Kind.TOWNSHIP) {
                    return Optional.of(unit);
                }
                if (unit.kind() == Unit.Kind.DEPARTMENT && WITHOUT_PLACE.isAll(unit.words())) {
                    return Optional.of(fullName(unit, raw));
                }
            }
        }
        return Optional.empty();
    }

    /** 沧州市司法局 in the frame of the page for 市司法局 in the text. */
    private Unit fullName(Unit unit, RawReport raw) {
        Pattern full = Pattern.compile("\\p{IsHan}{1,12}" + Pattern.quote(unit.words()));
        return Stream.concat(Stream.of(raw.pageTitle()), raw.surroundings().stream())
                .map(full::matcher)
                .filter(Matcher::find)
                .map(found -> Unit.of(found.group(), names))
                .filter(Unit::hasPlace)
                .findFirst()
                .orElse(unit);
    }

    private Optional<Unit> site(RawReport raw) {
        String name = SITE.replaceAll(raw.meta().getOrDefault("sitename", ""), "");
        Unit unit = Unit.of(name, names);
        return unit.hasPlace() ? Optional.of(unit) : Optional.empty();
    }
}
