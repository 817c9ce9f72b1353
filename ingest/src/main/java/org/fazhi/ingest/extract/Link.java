package org.fazhi.ingest.extract;

/**
 * A link out of the page.
 *
 * @param url absolute where the page's own address is known
 * @param text the words of the link, may be empty
 */
public record Link(String url, String text) {}
