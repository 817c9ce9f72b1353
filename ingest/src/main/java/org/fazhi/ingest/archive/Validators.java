package org.fazhi.ingest.archive;

/**
 * What a server gave us to ask again with (RFC 9110, section 8.8).
 *
 * @param etag with its quotes; null when none was sent
 * @param lastModified as sent; null when none was sent
 */
public record Validators(String etag, String lastModified) {
    public static final Validators NONE = new Validators(null, null);

    public boolean any() {
        return etag != null || lastModified != null;
    }
}
