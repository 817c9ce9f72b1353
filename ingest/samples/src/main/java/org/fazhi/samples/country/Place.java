package org.fazhi.samples.country;

import java.util.Set;

/**
 * A fictional division.
 *
 * @param code six digits, the first a 9
 * @param name such as 锦川区
 * @param level province, prefecture or county
 * @param parent the division above; null for provinces
 * @param path folder of its site, without slashes at the ends
 * @param layout name of the page layout of its site
 * @param size 1 for a district of middle size
 * @param from first year of validity
 * @param to last year of validity; 9999 when still valid
 * @param silentYears years of which it published no report
 */
public record Place(
        String code,
        String name,
        String level,
        Place parent,
        String path,
        String layout,
        double size,
        int from,
        int to,
        Set<Integer> silentYears) {

    public boolean existsIn(int year) {
        return from <= year && year <= to;
    }

    /** The name with that of the prefecture before it, such as 澜川市锦川区; a city under a prefecture stands alone. */
    public String fullName() {
        return level.equals("county") && !name.endsWith("市") ? parent.name() + name : name;
    }

    /** 省, 市, 区 or 县. */
    public String noun() {
        return name.substring(name.length() - 1);
    }
}
