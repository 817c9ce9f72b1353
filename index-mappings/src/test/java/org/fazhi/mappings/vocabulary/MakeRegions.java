package org.fazhi.mappings.vocabulary;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Makes {@code regions.csv} from the table of the areacodes project (github.com/yescallop/areacodes, CC0 1.0). Run once a year by
 * hand, see the README of this module: {@code java MakeRegions.java areacodes.csv > regions.csv}.
 *
 * <p>In: code, province, prefecture (直辖 where a county hangs directly under the province), name, level, state, first year, last
 * year, successor codes. Out: code, name, level, parent code, first year, last year, successor codes separated by blanks.
 */
final class MakeRegions {
    private static final Map<String, String> LEVELS = Map.of("省级", "province", "地级", "prefecture", "县级", "county");

    private MakeRegions() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("# Made by MakeRegions from areacodes (github.com/yescallop/areacodes, commit eed219a, CC0 1.0)");
        out.println("code,name,level,parent,from,to,successors");
        for (String line : rows(Path.of(args[0]))) {
            out.println(convert(line.split(",", -1)));
        }
    }

    private static List<String> rows(Path file) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        return lines.subList(1, lines.size());
    }

    /** The source gives the year of the change; the division still bore the code at some time of that year. */
    static String convert(String[] cell) {
        String level = LEVELS.get(cell[4]);
        return String.join(
                ",", cell[0], cell[3], level, parent(cell[0], level, cell[2]), cell[6], cell[7], successors(cell[8]));
    }

    private static String parent(String code, String level, String prefecture) {
        return switch (level) {
            case "province" -> "";
            case "prefecture" -> code.substring(0, 2) + "0000";
            default -> prefecture.equals("直辖") ? code.substring(0, 2) + "0000" : code.substring(0, 4) + "00";
        };
    }

    private static String successors(String cell) {
        return String.join(
                " ",
                Arrays.stream(cell.split(";"))
                        .map(code -> code.replaceAll("\\[.*", "").strip())
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList());
    }
}
