package org.fazhi.samples.facts;

/**
 * How an indicator behaves in the fictional country.
 *
 * @param code of the catalogue
 * @param unit of the catalogue
 * @param rate whether it is a percentage
 * @param base value of a district of middle size in 2019
 * @param elasticity 1: grows with the place's size; 0: does not
 * @param spread how far places differ: for counts a share of the value, for rates percentage points
 * @param trend yearly change: for counts a share, for rates percentage points
 * @param own share of the government itself in the whole of a district
 * @param loose whether reports like to print it rounded
 * @param label row heading in a table
 */
public record Measure(
        String code,
        String unit,
        boolean rate,
        double base,
        double elasticity,
        double spread,
        double trend,
        double own,
        boolean loose,
        String label) {

    static Measure parse(String line) {
        String[] cell = line.split("\t");
        return new Measure(
                cell[0],
                cell[1],
                cell[2].equals("rate"),
                Double.parseDouble(cell[3]),
                Double.parseDouble(cell[4]),
                Double.parseDouble(cell[5]),
                Double.parseDouble(cell[6]),
                Double.parseDouble(cell[7]),
                cell[8].equals("yes"),
                cell[9]);
    }

    static Measure derived(String code, String unit, boolean loose, String label) {
        return new Measure(code, unit, unit.equals("%"), 0, 0, 0, 0, 1, loose, label);
    }
}
