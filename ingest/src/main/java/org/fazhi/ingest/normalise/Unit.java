package org.fazhi.ingest.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.ingest.extract.Simplified;

/**
 * An authority as it is named: 滑县万古镇人民政府, 广州市白云区卫生健康局, 某经济技术开发区管理委员会, 鼓楼区.
 *
 * @param words the whole name
 * @param places divisions it names, from the larger to the smaller
 * @param kind what it is; null when it is a bare place name or cannot be told
 * @param name the name of the township or zone without its authority; null for others
 */
record Unit(String words, List<PlaceNames.Place> places, Kind kind, String name) {
    enum Kind {
        GOVERNMENT,
        DEPARTMENT,
        TOWNSHIP,
        ZONE
    }

    private static final Expression PARTY =
            Expression.of("(?:中共|中国共产党|(?:新疆生产建设)?(?:兵团)?第[一二三四五六七八九十]{1,3}师[、·]?(?=[\\p{IsHan}]{2,8}市))");
    private static final Pattern TOWNSHIP = Pattern.compile(
            "(?<name>(?!人民政府)[\\p{IsHan}]{1,10}?(?:民族乡|族乡|苏木|镇|乡|街道))(?:办事处|人民政府|政府|党工委|党委|委员会|党政办(?:公室)?|办|$)");
    private static final Pattern ZONE = Pattern.compile(
            "(?<name>[\\p{IsHan}（）()·]{0,16}?(?:开发区|高新区|经开区|示范区|示范园区|新区|新城|园区|保税区|保税港区|合作区|管理区|度假区|风景名胜区|风景区|景区|实验区|试验区|产业园|产业基地|工业区|工业园|化工区|港区|自贸区|自由贸易区|自由贸易试验区|片区|集聚区|生态城|科学城|商务区|高新技术区))(?:[（(][\\p{IsHan}]{2,12}[）)])?(?<organ>管理委员会|管委会|党工委|管理局|人民政府|$)(?<rest>.*)");
    /** Zones that are known only together with the place they are in: 高新区, 城乡一体化示范区. */
    private static final Pattern GENERAL_ZONE = Pattern.compile(
            "(?:国家级|省级)?(?:城乡一体化|经济技术|经济|高新技术产业|高新技术|高新|产业集聚|综合|工业|现代农业|农业|旅游|生态|化工|循环经济|边境经济|综合保税|保税|物流|临空经济|临港|空港|文化旅游|产业)?(?:开发区|高新区|经开区|示范区|示范园区|新区|新城|园区|保税区|合作区|管理区|度假区|风景名胜区|风景区|景区|实验区|试验区|产业园|工业区|工业园|化工区|港区|集聚区)");
    /** A zone and a district under one government: 高新区（新市区）人民政府. */
    private static final Expression DUAL =
            Expression.of("([\\p{IsHan}]{2,12}区)[（(]([\\p{IsHan}]{2,10}[区县市])[）)](?:人民政府|政府|$)");

    private static final Pattern GOVERNMENT =
            Pattern.compile("^(?:人民政府|政府|委员会|[县市区省州盟旗]?委)?(?:[、和与]?[县市区省州盟旗]?(?:人民)?政府)?$");
    private static final Expression DEPARTMENT =
            Expression.of("(?:局|厅|委|委员会|办|办公室|办公厅|院|中心|队|会|处|所|部|室|署|站|社|司|馆|公司|集团|学校|医院|银行|联社|台)$");

    private static final Expression BRACKET = Expression.of("[（(]([\\p{IsHan}]{2,8})[）)]");
    private static final Pattern GOVERNMENT_ONLY = Pattern.compile("(?:人民政府|政府|$).*");
    private static final Pattern ORGAN = Pattern.compile(".*(?:政府|委员会|管委会|办事处|[县市区省州旗]委|党委|党工委)$");

    static Unit of(String words, PlaceNames names) {
        String squeezed = Titles.squeeze(words);
        String bare = PARTY.withoutStart(squeezed);
        Unit unit = read(Simplified.of(bare), names);
        return new Unit(squeezed, unit.places(), unit.kind(), unit.name());
    }

    private static Unit read(String bare, PlaceNames names) {
        List<PlaceNames.Place> places = names.chain(bare, 0);
        Unit zone = zone(bare, bare, 0, places, names);
        int from = places.isEmpty() ? 0 : places.get(places.size() - 1).end();
        Matcher dual = DUAL.startOf(bare);
        if (dual != null
                && names.at(dual.group(2), 0)
                        .filter(place ->
                                place.whole() && place.end() == dual.group(2).length())
                        .isPresent()) {
            return new Unit(bare, names.chain(dual.group(2), 0), Kind.GOVERNMENT, null);
        }
        if (zone != null && (places.isEmpty() || !places.get(places.size() - 1).whole())) {
            return zone;
        }
        String rest = BRACKET.withoutStart(bare.substring(from));
        if (!places.isEmpty()
                && !places.get(places.size() - 1).whole()
                && !GOVERNMENT_ONLY.matcher(rest).matches()) {
            return of(bare, bare, 0, List.of());
        }
        Unit within = zone(bare, rest, from, places, names);
        return within != null ? within : of(bare, rest, from, places);
    }

    private static Unit of(String bare, String rest, int from, List<PlaceNames.Place> places) {
        Matcher township = TOWNSHIP.matcher(rest);
        if (township.lookingAt()) {
            return new Unit(bare, places, Kind.TOWNSHIP, township.group("name"));
        }
        if (GOVERNMENT.matcher(rest).matches() && (!places.isEmpty() || rest.contains("政府"))) {
            return new Unit(bare, places, rest.isEmpty() ? null : Kind.GOVERNMENT, null);
        }
        return new Unit(bare, places, DEPARTMENT.isIn(rest) ? Kind.DEPARTMENT : null, null);
    }

    /** A development zone; its name takes in the place it is named after, as in 赣州经济技术开发区. */
    private static Unit zone(String bare, String rest, int from, List<PlaceNames.Place> places, PlaceNames names) {
        boolean known = !places.isEmpty() && places.get(places.size() - 1).whole() && from == 0;
        if (known) {
            return null;
        }
        Matcher zone = ZONE.matcher(rest);
        if (!zone.lookingAt() || zone.group("name").length() < 3 && places.isEmpty()) {
            return null;
        }
        if (!zone.group("rest").isEmpty()) {
            return DEPARTMENT.isIn(zone.group("rest"))
                    ? new Unit(bare, places, Kind.DEPARTMENT, zone.group("name"))
                    : null;
        }
        String own = zone.group("name");
        boolean general = GENERAL_ZONE.matcher(own).matches();
        return new Unit(bare, new ArrayList<>(places), Kind.ZONE, general ? bare.substring(0, from) + own : own);
    }

    /** The name of a township or zone in one form, since 经开区 and 经济技术开发区 are the same. */
    String canonicalName() {
        return name == null
                ? null
                : name.replace("经济技术开发区", "经开区")
                        .replace("经济开发区", "经开区")
                        .replace("高新技术产业开发区", "高新区")
                        .replace("高新技术开发区", "高新区");
    }

    /** The words without the party's name in front, in which the places lie. */
    String bare() {
        return PARTY.withoutStart(words);
    }

    boolean hasPlace() {
        return !places.isEmpty();
    }

    PlaceNames.Place place() {
        return places.get(places.size() - 1);
    }

    /** Whether the words name an authority and not only a place. */
    boolean isOrgan() {
        return kind != null && (kind == Kind.DEPARTMENT || ORGAN.matcher(words).matches());
    }
}
