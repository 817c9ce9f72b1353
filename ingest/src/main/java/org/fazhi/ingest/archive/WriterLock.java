package org.fazhi.ingest.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One writer at a time. The operating system drops the lock with the process, however that ends. */
final class WriterLock implements Closeable {
    private final FileChannel file;

    private WriterLock(FileChannel file) {
        this.file = file;
    }

    static WriterLock take(Path folder) {
        Path path = folder.resolve("writer.lock");
        try {
            FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(file)) {
                file.close();
                String holder = Files.readString(path).strip();
                throw new ArchiveException("the archive " + folder + " is being written by another process (" + holder
                        + "); wait for it to end");
            }
            file.truncate(0);
            file.write(
                    ByteBuffer.wrap(("pid " + ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
            return new WriterLock(file);
        } catch (IOException e) {
            throw new ArchiveException("the archive " + folder + " cannot be locked: " + Folders.reason(e), e);
        }
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            // the operating system drops the lock with the process at the latest
        }
    }
}
