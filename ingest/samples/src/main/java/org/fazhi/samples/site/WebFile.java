package org.fazhi.samples.site;

/**
 * One file of the site.
 *
 * @param bytes its content
 * @param contentType as the server declares it
 */
public record WebFile(byte[] bytes, String contentType) {}
