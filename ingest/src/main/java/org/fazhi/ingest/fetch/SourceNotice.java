package org.fazhi.ingest.fetch;

/**
 * Something about a source that a person should look at.
 *
 * @param source id
 * @param code {@code stopped-yielding}, {@code yields-less} or {@code layout-changed}
 * @param text one line
 */
public record SourceNotice(String source, String code, String text) {}
