package org.fazhi.ingest.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The addresses that local files came from, from a TSV file: file name, TAB, address. */
final class Addresses {
    private final Map<String, String> byName;

    private Addresses(Map<String, String> byName) {
        this.byName = byName;
    }

    /**
     * @param tsv the file; null when there is none
     * @throws UsageFault naming the line that is not name, TAB, address
     */
    static Addresses read(Path tsv) throws IOException {
        Map<String, String> byName = new HashMap<>();
        List<String> lines = tsv == null ? List.of() : lines(tsv);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] cells = line.split("\t");
                if (cells.length < 2 || cells[1].isBlank()) {
                    throw new UsageFault(tsv + " line " + (i + 1) + ": expected file name, TAB, address");
                }
                byName.put(cells[0].strip(), cells[1].strip());
            }
        }
        return new Addresses(byName);
    }

    private static List<String> lines(Path tsv) throws IOException {
        if (!Files.isRegularFile(tsv)) {
            throw new UsageFault("--urls: there is no file " + tsv);
        }
        return Files.readAllLines(tsv, StandardCharsets.UTF_8);
    }

    /** The address of a file by its name; null when it is not listed. */
    String of(Path file) {
        return byName.get(file.getFileName().toString());
    }
}
