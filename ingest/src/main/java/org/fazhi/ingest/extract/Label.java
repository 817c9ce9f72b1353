package org.fazhi.ingest.extract;

/**
 * A labelled value of the page's metadata block, such as 发布日期 with 2024-02-26.
 *
 * @param name the label without colon, brackets and inner blanks
 * @param value as printed; may be empty, since pages print labels without values
 */
public record Label(String name, String value) {}
