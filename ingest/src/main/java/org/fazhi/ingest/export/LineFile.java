package org.fazhi.ingest.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.fazhi.ingest.export.Manifest.ExportedFile;
import org.fazhi.mappings.engine.IndexJson;

/** Writes documents line by line, packed, and counts and digests what it writes. */
final class LineFile implements AutoCloseable {
    private final Path file;
    private final MessageDigest digest;
    private final OutputStream out;
    private long documents;

    LineFile(Path file) throws IOException {
        this.file = file;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        OutputStream packed =
                new DigestOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), digest);
        out = new BufferedOutputStream(new GZIPOutputStream(packed, 1 << 16));
    }

    void add(Object document) throws IOException {
        out.write(IndexJson.mapper().writeValueAsString(document).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
        documents++;
    }

    /** Completes the file, on the disk and not only in its cache. */
    ExportedFile finished() throws IOException {
        out.close();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return new ExportedFile(
                file.getFileName().toString(),
                documents,
                Files.size(file),
                HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
