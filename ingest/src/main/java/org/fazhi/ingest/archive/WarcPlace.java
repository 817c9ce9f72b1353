package org.fazhi.ingest.archive;

/**
 * Where a record stands.
 *
 * @param file name of the WARC file, relative to the archive folder
 * @param offset of the gzip member that holds the record, in bytes
 */
public record WarcPlace(String file, long offset) {}
