package org.fazhi.ingest.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.netpreserve.jwarc.ParsingException;

/**
 * Walks a WARC file record by record. What the file holds is the truth, so a damaged stretch is stepped over, never
 * changed; only what stands behind the last whole record counts as a torn tail.
 *
 * @param end offset behind the last whole record; the rest of the file, if any, is torn
 * @param damaged offsets of damaged stretches before it
 */
record WarcScan(long end, List<Long> damaged) {

    static WarcScan read(Path path, long from, RecordReader.Originals originals, Consumer<Entry> sink)
            throws IOException {
        String name = path.getFileName().toString();
        List<Long> damaged = new ArrayList<>();
        long broken = -1;
        long end = from;
        try (FileChannel file = FileChannel.open(path)) {
            long position = from;
            while (position < file.size()) {
                try {
                    GzipMember member = GzipMember.read(file, position);
                    RecordReader.entry(member, new WarcPlace(name, position), originals)
                            .ifPresent(sink);
                    if (broken >= 0) {
                        damaged.add(broken);
                        broken = -1;
                    }
                    end = member.end();
                    position = end;
                } catch (GzipMember.Broken | ParsingException e) {
                    broken = broken < 0 ? position : broken;
                    position = nextMember(file, position + 1);
                }
            }
        }
        return new WarcScan(end, damaged);
    }

    /** The next place that looks like the start of a gzip member with deflate inside, or the end of the file. */
    private static long nextMember(FileChannel file, long from) throws IOException {
        ByteBuffer window = ByteBuffer.allocate(1 << 16);
        long position = from;
        while (position < file.size()) {
            window.clear();
            int got = file.read(window, position);
            for (int i = 0; i + 2 < got; i++) {
                if (window.get(i) == 0x1f && window.get(i + 1) == (byte) 0x8b && window.get(i + 2) == 8) {
                    return position + i;
                }
            }
            if (got < 3) {
                break;
            }
            position += got - 2;
        }
        return file.size();
    }
}
