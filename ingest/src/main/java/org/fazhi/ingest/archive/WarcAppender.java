package org.fazhi.ingest.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/**
 * Appends packed records to the newest WARC file and starts a new one when it is full.
 *
 * <p>One {@code fsync} serves all records written before it: writers that wait for the disk together pay for it once.
 */
final class WarcAppender implements Closeable {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final long rotateAt;
    private final Object disk = new Object();
    private FileChannel file;
    private String name;
    private int serial;
    private long written;

    /** Groups of records written, and of them forced, by this appender over all its files. */
    private long records;

    private long durable;

    /** Goes on with our newest file; the files of other writers are left alone. */
    static WarcAppender open(Path folder, long rotateAt) throws IOException {
        Path last = null;
        for (Path file : Folders.warcs(folder)) {
            last = serial(file.getFileName().toString()) > 0 ? file : last;
        }
        return new WarcAppender(folder, rotateAt, last);
    }

    private WarcAppender(Path folder, long rotateAt, Path last) throws IOException {
        this.folder = folder;
        this.rotateAt = rotateAt;
        serial = last == null ? 0 : serial(last.getFileName().toString());
        if (last != null && serial > 0) {
            name = last.getFileName().toString();
            file = FileChannel.open(last, StandardOpenOption.WRITE);
            written = file.size();
            file.position(written);
        }
    }

    /** The number in {@code fazhi-NUMBER-TIME.warc.gz}; 0 for the files of other writers. */
    private static int serial(String name) {
        return name.matches("fazhi-\\d{6}-\\d{14}\\.warc\\.gz") ? Integer.parseInt(name.substring(6, 12)) : 0;
    }

    /** Where the records stand; not yet on the disk. */
    record Written(WarcPlace place, long[] ends) {}

    /** Writes the members one after the other; all or, when the disk refuses, none of them. */
    synchronized Written write(byte[]... members) throws IOException {
        if (file == null || written >= rotateAt) {
            rotate();
        }
        long start = written;
        long[] ends = new long[members.length];
        try {
            put(members);
            long end = start;
            for (int i = 0; i < members.length; i++) {
                end += members[i].length;
                ends[i] = end;
            }
        } catch (IOException e) {
            written = start;
            file.truncate(start);
            file.position(start);
            throw e;
        }
        records++;
        return new Written(new WarcPlace(name, start), ends);
    }

    /** Returns when everything written up to now is on the disk. */
    void force() throws IOException {
        long upTo;
        synchronized (this) {
            upTo = records;
        }
        synchronized (disk) {
            FileChannel now;
            long covers;
            synchronized (this) {
                if (durable >= upTo) {
                    return;
                }
                now = file;
                covers = records;
            }
            force(now);
            synchronized (this) {
                durable = Math.max(durable, covers);
            }
        }
    }

    /** A file that was closed meanwhile was forced before: {@link #rotate} sees to that. */
    private static void force(FileChannel channel) throws IOException {
        try {
            channel.force(false);
        } catch (ClosedChannelException e) {
            // rotated away, and on the disk
        }
    }

    private void put(byte[]... members) throws IOException {
        ByteBuffer[] bytes = Arrays.stream(members).map(ByteBuffer::wrap).toArray(ByteBuffer[]::new);
        while (bytes[bytes.length - 1].hasRemaining()) {
            written += file.write(bytes);
        }
    }

    /** The full file is on the disk before the next begins, so a name alone tells that a record is durable. */
    private void rotate() throws IOException {
        Instant now = Instant.now();
        String next = "fazhi-%06d-%s.warc.gz".formatted(serial + 1, STAMP.format(now));
        if (file != null) {
            file.force(false);
            file.close();
            file = null;
        }
        file = FileChannel.open(folder.resolve(next), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        name = next;
        serial++;
        written = 0;
        put(RecordWriter.warcinfo(next, now));
        file.force(true);
        Folders.force(folder);
    }

    @Override
    public synchronized void close() throws IOException {
        if (file != null) {
            file.force(true);
            file.close();
            file = null;
        }
    }
}
