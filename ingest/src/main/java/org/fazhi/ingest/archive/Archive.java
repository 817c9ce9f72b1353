package org.fazhi.ingest.archive;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.ingest.Digest;
import org.fazhi.ingest.Outcome;

/**
 * Everything that was ever fetched, in WARC 1.1 files that are only ever added to. The one writer holds a lock; readers need
 * none and see what was there when they opened it. All methods may be called from many threads.
 *
 * <p>Methods throw {@link ArchiveException} when the disk refuses; nothing already archived is touched by that.
 */
public final class Archive implements Closeable {
    static final long ROTATE_AT = 1L << 30;

    private final Path folder;
    private final Captures captures;
    private final WarcAppender warc;
    private final BufferedWriter index;
    private final WriterLock lock;

    private Archive(Path folder, Captures captures, WarcAppender warc, BufferedWriter index, WriterLock lock) {
        this.folder = folder;
        this.captures = captures;
        this.warc = warc;
        this.index = index;
        this.lock = lock;
    }

    /** For the writer: creates the folder, takes the lock, sets a torn tail aside and brings the index up to date. */
    public static Archive open(Path folder) {
        return open(folder, ROTATE_AT);
    }

    static Archive open(Path folder, long rotateAt) {
        Folders.create(folder);
        WriterLock lock = WriterLock.take(folder);
        try {
            CaptureLoader loader = new CaptureLoader(folder);
            Captures captures = loader.load();
            TornTail.setAside(folder, loader.scans());
            if (!loader.indexComplete()) {
                CaptureIndex.replace(folder, captures.all());
            }
            WarcAppender warc = WarcAppender.open(folder, rotateAt);
            return new Archive(folder, captures, warc, CaptureIndex.appender(folder), lock);
        } catch (IOException e) {
            lock.close();
            throw new ArchiveException("the archive " + folder + " cannot be opened: " + Folders.reason(e), e);
        }
    }

    /** For readers: takes no lock and changes nothing. */
    public static Archive read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ArchiveException("there is no archive at " + folder);
        }
        try {
            return new Archive(folder, new CaptureLoader(folder).load(), null, null, null);
        } catch (IOException e) {
            throw new ArchiveException("the archive " + folder + " cannot be read: " + Folders.reason(e), e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Every capture, in the order in which they were archived. */
    public Stream<Capture> captures() {
        return captures.all().stream().map(Entry::capture);
    }

    public int size() {
        return captures.size();
    }

    /** The last capture of an address, be it a page, a redirect or a 404. */
    public Optional<Capture> latest(String url) {
        return captures.latest(url).map(Entry::capture);
    }

    /** The last capture of an address that answered with a page (status 200). */
    public Optional<Capture> latestPage(String url) {
        return latestPageEntry(url).map(Entry::capture);
    }

    /** Every capture of an address, the earliest first. */
    public List<Capture> history(String url) {
        return captures.history(url).stream().map(Entry::capture).toList();
    }

    public Optional<Capture> capture(String id) {
        return captures.byId(id).map(Entry::capture);
    }

    /** The record only says that the page was unchanged; its body stands in an earlier record. */
    public boolean isRevisit(Capture capture) {
        return captures.byId(capture.id()).map(Entry::revisit).orElse(false);
    }

    /** What to send in a conditional request for the address. */
    public Validators validators(String url) {
        return latestPageEntry(url).map(Entry::validators).orElse(Validators.NONE);
    }

    private Optional<Entry> latestPageEntry(String url) {
        List<Entry> history = captures.history(url);
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).capture().status() == 200) {
                return Optional.of(history.get(i));
            }
        }
        return Optional.empty();
    }

    /** The body with transfer and content encoding taken off; for a revisit that of the page it confirms. */
    public byte[] body(Capture capture) {
        WarcPlace place = captures.byId(capture.id()).map(Entry::payload).orElse(capture.place());
        return RecordReader.at(folder, place, RecordReader::body);
    }

    /** A header of the archived answer, such as the target of a redirect. */
    public Optional<String> header(Capture capture, String name) {
        return RecordReader.at(folder, capture.place(), member -> RecordReader.header(member, name));
    }

    /**
     * Archives one answer; it is on the disk when this returns. An unchanged page (304, or the digest of the last capture)
     * becomes a revisit record.
     *
     * @throws ArchiveException also for a 304 about a page that is not here
     */
    public Capture append(FetchedPage page) {
        Capture capture = appendUnforced(page);
        force();
        return capture;
    }

    /** As {@link #append}, but on the disk only after the next {@link #force}: many pages may share one. */
    public Capture appendUnforced(FetchedPage given) {
        FetchedPage page = given.inMilliseconds();
        String sha256 = Digest.of(page.body());
        Optional<Entry> original = unchanged(page, sha256);
        if (page.status() == 304 && original.isEmpty()) {
            throw new ArchiveException("304 for " + page.url() + ", which is not in the archive");
        }
        return keep(Packed.of(page, sha256, original));
    }

    private Optional<Entry> unchanged(FetchedPage page, String sha256) {
        Optional<Entry> same = page.status() == 304
                ? latestPageEntry(page.url())
                : captures.latest(page.url())
                        .filter(last -> last.capture().status() == page.status())
                        .filter(last -> last.capture().sha256().equals(sha256));
        return same.map(this::holderOfBody);
    }

    /** A revisit refers to the record with the body, never to another revisit. */
    private Entry holderOfBody(Entry entry) {
        return captures.history(entry.capture().url()).stream()
                .filter(earlier -> earlier.capture().place().equals(entry.payload()))
                .findFirst()
                .orElse(entry);
    }

    /**
     * Takes a local file in, whole and unread. Importing the same bytes under the same address again adds nothing; other bytes
     * under the same address are a new version.
     *
     * @param url the address it came from; null when unknown, then {@code file:NAME}, or, when a file of another folder bears that
     *     name already, {@code file:FOLDER/NAME}
     */
    public Outcome<Capture> importFile(Path file, String url) {
        return LocalFile.read(file, url).then(local -> Outcome.done(resource(local)));
    }

    private Capture resource(LocalFile local) {
        String sha256 = Digest.of(local.body());
        LocalNames names = new LocalNames(folder, captures);
        String url = names.of(local, sha256);
        Optional<Entry> known = names.holding(url, sha256);
        if (known.isPresent()) {
            return known.get().capture();
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Capture kept = keep(Packed.of(local, url, now, sha256));
        force();
        return kept;
    }

    private Capture keep(Packed packed) {
        if (warc == null) {
            throw new ArchiveException("the archive " + folder + " was opened for reading only");
        }
        try {
            synchronized (index) {
                WarcAppender.Written written = warc.write(packed.records());
                Entry entry = packed.entry().at(written.place(), written.ends()[0]);
                captures.add(entry);
                index.write(CaptureIndex.line(entry));
                return entry.capture();
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Returns when everything appended before is on the disk; one call serves all that wait. */
    public void force() {
        try {
            warc.force();
            synchronized (index) {
                index.flush();
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private ArchiveException unwritable(IOException e) {
        return new ArchiveException("the archive " + folder + " cannot be written: " + Folders.reason(e), e);
    }

    @Override
    public void close() {
        if (warc == null) {
            return;
        }
        try {
            warc.close();
            index.close();
        } catch (IOException e) {
            throw new ArchiveException("the archive " + folder + " cannot be closed: " + Folders.reason(e), e);
        } finally {
            lock.close();
        }
    }
}
