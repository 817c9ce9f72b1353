package org.fazhi.ingest.archive;

import java.nio.file.Path;
import java.util.Optional;

/** Under which address a local file is kept when nobody knows where it came from. */
record LocalNames(Path folder, Captures captures) {

    String of(LocalFile file, String sha256) {
        return file.urls().stream()
                .filter(name -> isFreeFor(file, name, sha256))
                .findFirst()
                .orElse(file.urls().get(file.urls().size() - 1));
    }

    Optional<Entry> holding(String url, String sha256) {
        return captures.history(url).stream()
                .filter(entry -> entry.capture().sha256().equals(sha256))
                .findFirst();
    }

    /** Nobody bears the name yet, or a file of the same folder does, or one that is the same to the last byte. */
    private boolean isFreeFor(LocalFile file, String name, String sha256) {
        Optional<Entry> last = captures.latest(name);
        return file.urls().size() == 1
                || last.isEmpty()
                || holding(name, sha256).isPresent()
                || folderOf(last.get()).map(file.folder()::equals).orElse(true);
    }

    private Optional<String> folderOf(Entry entry) {
        WarcPlace place = entry.capture().place();
        return RecordReader.at(folder, place, member -> RecordReader.extension(member, RecordWriter.FOLDER));
    }
}
