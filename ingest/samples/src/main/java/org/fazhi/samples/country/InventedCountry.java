package org.fazhi.samples.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.samples.facts.Dice;

/**
 * A country for measuring at scale: 34 provinces, nine prefectures in each, ten counties in each of those. Codes are
 * {@code 9ppcdd}: pp the province from 00 to 33, c the prefecture, dd the county; GB/T 2260 uses none of them.
 */
public final class InventedCountry {
    private static final int PROVINCES = 34;
    private static final int PREFECTURES = 9;
    private static final int COUNTIES = 10;
    private static final String[] LAYOUTS = {
        "trs", "hanweb", "modern", "trs", "table", "modern", "hanweb", "trs", "text"
    };
    private static final String[] COUNTY_NOUNS = {"区", "区", "县", "县", "县", "市"};

    private InventedCountry() {}

    public static List<Place> places(long seed) {
        Dice dice = Dice.of(seed, "country", 0);
        String[] stems = Names.stems(dice, PROVINCES * (1 + PREFECTURES * (1 + COUNTIES)));
        List<Place> places = new ArrayList<>();
        for (int p = 0; p < PROVINCES; p++) {
            Place province = place(p * 10, 0, stems[places.size()] + "省", "province", null, 30, dice);
            places.add(province);
            for (int c = 1; c <= PREFECTURES; c++) {
                Place city = place(p * 10 + c, 0, stems[places.size()] + "市", "prefecture", province, 7, dice);
                places.add(city);
                for (int d = 1; d <= COUNTIES; d++) {
                    String name = stems[places.size()] + dice.one(COUNTY_NOUNS);
                    places.add(place(p * 10 + c, d, name, "county", city, 1, dice));
                }
            }
        }
        return List.copyOf(places);
    }

    private static Place place(int head, int tail, String name, String level, Place parent, double size, Dice dice) {
        String code = String.format(Locale.ROOT, "9%03d%02d", head, tail);
        double scaled = size * Math.exp(dice.normal() * 0.5);
        return new Place(code, name, level, parent, "p" + code, dice.one(LAYOUTS), scaled, 1981, 9999, Set.of());
    }

    /** The places in the form of the vocabulary's region tables, header first. */
    public static Stream<String> regionLines(long seed) {
        return Stream.concat(
                Stream.of("code,name,level,parent,from,to,successors"),
                places(seed).stream()
                        .map(place -> String.join(
                                ",",
                                place.code(),
                                place.name(),
                                place.level(),
                                place.parent() == null ? "" : place.parent().code(),
                                "1981,,")));
    }
}
