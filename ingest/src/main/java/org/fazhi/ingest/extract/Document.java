package org.fazhi.ingest.extract;

import java.util.Objects;

/**
 * What is to be read: the bytes of one page or file and what is known of them from outside.
 *
 * @param name how the person who reads a refusal knows it: a file name or an address
 * @param url the address it came from; null when unknown
 * @param mediaType as declared by the server, or null; only a hint, the content decides
 * @param charset as declared by the server, or null; only a hint as well
 * @param body the bytes, unpacked from any content encoding
 */
public record Document(String name, String url, String mediaType, String charset, byte[] body) {
    public Document {
        Objects.requireNonNull(name);
        Objects.requireNonNull(body);
    }
}
