package org.fazhi.ingest.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * One gzip member (RFC 1952) of a file, unpacked and checked against its own CRC: the only sure way to tell a whole
 * record from one that a crash cut off.
 *
 * @param content unpacked
 * @param end offset just behind the member, in bytes
 */
record GzipMember(byte[] content, long end) {
    /** Far above any record we write; a damaged length must not eat the memory. */
    private static final int LARGEST = 256 << 20;

    private static final int TRAILER = 8;

    static final class Broken extends IOException {
        Broken(String message) {
            super(message);
        }
    }

    static GzipMember read(FileChannel file, long offset) throws IOException {
        long start = skipHeader(file, offset);
        Inflater inflater = new Inflater(true);
        try {
            byte[] content = inflate(file, start, inflater);
            long end = start + inflater.getBytesRead() + TRAILER;
            checkTrailer(file, end - TRAILER, content);
            return new GzipMember(content, end);
        } catch (DataFormatException e) {
            throw new Broken("damaged at byte " + offset);
        } finally {
            inflater.end();
        }
    }

    private static byte[] inflate(FileChannel file, long start, Inflater inflater)
            throws IOException, DataFormatException {
        byte[] content = new byte[1 << 16];
        int size = 0;
        ByteBuffer in = ByteBuffer.allocate(1 << 14);
        long position = start;
        while (!inflater.finished()) {
            if (inflater.needsInput()) {
                in.clear();
                int got = file.read(in, position);
                if (got <= 0) {
                    throw new Broken("cut off at byte " + position);
                }
                position += got;
                inflater.setInput(in.array(), 0, got);
            }
            if (size == content.length) {
                content = Arrays.copyOf(content, 2 * size);
            }
            size += inflater.inflate(content, size, content.length - size);
            if (size > LARGEST || inflater.needsDictionary()) {
                throw new Broken("not a record of ours at byte " + start);
            }
        }
        return Arrays.copyOf(content, size);
    }

    private static void checkTrailer(FileChannel file, long position, byte[] content) throws IOException {
        ByteBuffer trailer = bytes(file, position, TRAILER);
        CRC32 crc = new CRC32();
        crc.update(content);
        if (trailer.getInt() != (int) crc.getValue() || trailer.getInt() != content.length) {
            throw new Broken("wrong checksum at byte " + position);
        }
    }

    private static long skipHeader(FileChannel file, long offset) throws IOException {
        ByteBuffer head = bytes(file, offset, 10);
        if (head.getShort() != (short) 0x8b1f || head.get() != 8) {
            throw new Broken("no gzip member at byte " + offset);
        }
        int flags = head.get();
        long position = offset + 10;
        if ((flags & 4) != 0) {
            position += 2 + Short.toUnsignedInt(bytes(file, position, 2).getShort());
        }
        for (int text = Integer.bitCount(flags & (8 | 16)); text > 0; text--) {
            while (bytes(file, position++, 1).get() != 0) {
                // file name and comment end with a zero byte
            }
        }
        return (flags & 2) != 0 ? position + 2 : position;
    }

    private static ByteBuffer bytes(FileChannel file, long position, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, position + bytes.position()) <= 0) {
                throw new Broken("cut off at byte " + (position + bytes.position()));
            }
        }
        return bytes.flip();
    }
}
