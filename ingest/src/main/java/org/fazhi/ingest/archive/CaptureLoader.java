package org.fazhi.ingest.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings the captures of a folder into memory: from the index as far as it agrees with the WARC files, else from them. */
final class CaptureLoader {
    private final Path folder;
    private final Map<String, WarcScan> scans = new LinkedHashMap<>();
    private Captures captures = new Captures();
    private boolean indexComplete = true;

    CaptureLoader(Path folder) {
        this.folder = folder;
    }

    Captures load() throws IOException {
        List<Entry> indexed = CaptureIndex.load(folder);
        Map<String, Entry> lastOfFile = new HashMap<>();
        indexed.forEach(entry -> lastOfFile.put(entry.capture().place().file(), entry));
        List<Path> files = Folders.warcs(folder);
        if (!inOrder(indexed) || !agrees(lastOfFile, files)) {
            indexed = List.of();
            lastOfFile.clear();
            indexComplete = false;
        }
        indexed.forEach(captures::add);
        boolean tail = false;
        for (Path file : files) {
            String name = file.getFileName().toString();
            Entry last = lastOfFile.get(name);
            long from = last == null ? 0 : last.end();
            int before = captures.size();
            boolean earlierThanKnown = last == null && tailFollows(name, lastOfFile);
            tail |= earlierThanKnown;
            scans.put(name, WarcScan.read(file, from, captures, captures::add));
            indexComplete &= captures.size() == before;
        }
        return tail ? reread() : captures;
    }

    /** A file that sorts before indexed ones came in later: only a full reading gives archive order. */
    private Captures reread() throws IOException {
        captures = new Captures();
        indexComplete = false;
        for (Path file : Folders.warcs(folder)) {
            scans.put(file.getFileName().toString(), WarcScan.read(file, 0, captures, captures::add));
        }
        return captures;
    }

    private static boolean tailFollows(String name, Map<String, Entry> lastOfFile) {
        return lastOfFile.keySet().stream().anyMatch(known -> known.compareTo(name) > 0);
    }

    boolean indexComplete() {
        return indexComplete && Files.isRegularFile(folder.resolve(CaptureIndex.NAME));
    }

    /** By file name: where its whole records end, and where it is damaged. */
    Map<String, WarcScan> scans() {
        return scans;
    }

    private static boolean inOrder(List<Entry> entries) {
        WarcPlace before = new WarcPlace("", -1);
        for (Entry entry : entries) {
            WarcPlace place = entry.capture().place();
            int order = before.file().compareTo(place.file());
            if (order > 0 || (order == 0 && before.offset() >= place.offset())) {
                return false;
            }
            before = place;
        }
        return true;
    }

    /** Every indexed file is there, long enough, and its last indexed record is the one the index speaks of. */
    private boolean agrees(Map<String, Entry> lastOfFile, List<Path> files) throws IOException {
        Map<String, Path> byName = new HashMap<>();
        files.forEach(file -> byName.put(file.getFileName().toString(), file));
        for (Entry last : lastOfFile.values()) {
            Path file = byName.get(last.capture().place().file());
            if (file == null || Files.size(file) < last.end() || !holds(file, last)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Path path, Entry expected) {
        try (FileChannel file = FileChannel.open(path)) {
            WarcPlace place = expected.capture().place();
            GzipMember member = GzipMember.read(file, place.offset());
            Entry itself = new Entry(expected.capture(), expected.payload(), member.end(), expected.validators());
            return RecordReader.entry(member, place, (url, at, sha256) -> Optional.of(itself))
                    .map(found -> found.capture().id().equals(expected.capture().id()))
                    .orElse(false);
        } catch (IOException e) {
            return false;
        }
    }
}
