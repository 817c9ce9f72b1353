package org.fazhi.ingest.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The state file beside the WARC files: one line a capture, so that opening an archive does not unpack it. Each line
 * carries its own checksum; at the first that is wrong, or cut off by a crash, reading stops and the WARC is asked instead.
 */
final class CaptureIndex {
    static final String NAME = "captures.index";
    private static final String HEADER = "fazhi-captures 1";
    private static final String NULL = "\\N";
    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]");
    private static final int COLUMNS = 16;

    private CaptureIndex() {}

    /** The lines that can be trusted, or nothing when there is no index of this format. */
    static List<Entry> load(Path folder) throws IOException {
        Path path = folder.resolve(NAME);
        List<Entry> entries = new ArrayList<>();
        if (!Files.isRegularFile(path)) {
            return entries;
        }
        List<String> lines = new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            return entries;
        }
        for (String line : lines.subList(1, lines.size())) {
            Optional<Entry> entry = entry(line);
            if (entry.isEmpty()) {
                break;
            }
            entries.add(entry.get());
        }
        return entries;
    }

    /** Writes the whole index beside the old one and puts it in its place in one step. */
    static void replace(Path folder, List<Entry> entries) throws IOException {
        Path fresh = folder.resolve(NAME + ".new");
        try (BufferedWriter out = Files.newBufferedWriter(fresh)) {
            out.write(HEADER + "\n");
            for (Entry entry : entries) {
                out.write(line(entry));
            }
        }
        Files.move(fresh, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    static BufferedWriter appender(Path folder) throws IOException {
        return Files.newBufferedWriter(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    static String line(Entry entry) {
        Capture capture = entry.capture();
        String text = String.join(
                "\t",
                capture.place().file(),
                String.valueOf(capture.place().offset()),
                String.valueOf(entry.end()),
                entry.payload().file(),
                String.valueOf(entry.payload().offset()),
                capture.id(),
                cell(capture.url()),
                capture.fetchedAt().toString(),
                String.valueOf(capture.status()),
                cell(capture.mediaType()),
                cell(capture.charset()),
                capture.sha256(),
                cell(capture.origin().source()) + ' ' + cell(capture.origin().region()),
                cell(capture.origin().via()),
                cell(entry.validators().etag()),
                cell(entry.validators().lastModified()));
        return text + '\t' + checksum(text) + '\n';
    }

    private static Optional<Entry> entry(String line) {
        int last = line.lastIndexOf('\t');
        if (last < 0 || !line.substring(last + 1).equals(checksum(line.substring(0, last)))) {
            return Optional.empty();
        }
        String[] cell = line.substring(0, last).split("\t", -1);
        if (cell.length != COLUMNS) {
            return Optional.empty();
        }
        try {
            return Optional.of(entry(cell));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Entry entry(String[] cell) {
        String[] source = cell[12].split(" ", 2);
        Capture capture = new Capture(
                cell[5],
                cell[6],
                Instant.parse(cell[7]),
                Integer.parseInt(cell[8]),
                cell[9],
                value(cell[10]),
                cell[11],
                new WarcPlace(cell[0], Long.parseLong(cell[1])),
                new Origin(value(source[0]), value(source[1]), value(cell[13])));
        return new Entry(
                capture,
                new WarcPlace(cell[3], Long.parseLong(cell[4])),
                Long.parseLong(cell[2]),
                new Validators(value(cell[14]), value(cell[15])));
    }

    private static String cell(String value) {
        return value == null ? NULL : BREAKS.matcher(value).replaceAll(" ");
    }

    private static String value(String cell) {
        return cell.equals(NULL) ? null : cell;
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
