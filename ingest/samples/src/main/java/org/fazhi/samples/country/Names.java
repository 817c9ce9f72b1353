package org.fazhi.samples.country;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.fazhi.samples.facts.Dice;
import org.fazhi.samples.facts.ResourceLines;

/** Invented place names; none is the name of a real division, with or without its last word. */
public final class Names {
    private static final String FIRST =
            "澜砚岚槐锦望桐柳石云青松禾鹿霁芦梧蘅清丰双栗榆梓棠菱荻蓼葵麦茗樟枫橘兰荷溪涧渡棹鹭雁莺鸢翠碧素丹银铜瑶琥珀墨朱紫苍皓暮晓霜雪虹曦暖秋夏长远宽静深浅上下前后东西南北白黄红赤古新老大小三五九百千万";
    private static final String SECOND =
            "川州屏安澜浦桥鼎陂垟岭汀岗穗陶原坪坞坑坝埠港湾屿洲渚浦泽沼淀渠堰塘池潭泓峪崖峒岫峦巅坡垄畈畴圃苑庄寨堡垒关隘驿铺集圩墟镇口埭埕塬梁沟涌滘峰泉溪河源头田园林森竹荫蹊径";
    private static final Set<String> REAL = real();

    private Names() {}

    private static Set<String> real() {
        Set<String> stems = new HashSet<>();
        for (String line : ResourceLines.of("country/regions.csv")) {
            String[] cells = line.split(",");
            stems.add(stem(cells[1]));
        }
        return stems;
    }

    /** Whether a real division bears the name, its last word (市, 区, 县 …) left aside. */
    public static boolean isReal(String name) {
        return REAL.contains(stem(name));
    }

    private static String stem(String name) {
        return name.length() > 2 ? name.replaceAll("(自治区|自治州|自治县|地区|省|市|区|县|旗|盟)$", "") : name;
    }

    /** As many different two-character stems, no real one among them. */
    static String[] stems(Dice dice, int count) {
        Set<String> stems = new LinkedHashSet<>();
        while (stems.size() < count) {
            String stem = "" + FIRST.charAt(dice.below(FIRST.length())) + SECOND.charAt(dice.below(SECOND.length()));
            if (stem.charAt(0) != stem.charAt(1) && !REAL.contains(stem)) {
                stems.add(stem);
            }
        }
        return stems.toArray(String[]::new);
    }

    /** The townships or streets of a place. */
    public static String[] towns(Place place, long seed) {
        String[] stems = stems(Dice.of(seed, "towns", place.code().hashCode()), 14);
        boolean city = place.noun().equals("区");
        for (int i = 0; i < stems.length; i++) {
            stems[i] += city ? (i % 3 == 2 ? "镇" : "街道") : (i % 3 == 2 ? "乡" : "镇");
        }
        return stems;
    }

    /** The villages and communities of a place. */
    public static String[] villages(Place place, long seed) {
        boolean city = place.noun().equals("区");
        return Arrays.stream(stems(Dice.of(seed, "villages", place.code().hashCode()), 48))
                .map(stem -> stem + (city && (stem.charAt(0) & 1) == 0 ? "社区" : "村"))
                .toArray(String[]::new);
    }
}
