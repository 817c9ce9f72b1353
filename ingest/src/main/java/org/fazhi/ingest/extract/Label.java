package org.fazhi.ingest.extract;

/**
 * A labelled value of the page's metadata block, such as 发布日期 with 2024-02-26.
 *
 * @param kind what the label stands for: a key of labels.yaml such as {@code published}
 * @param name the label as printed, without colon, brackets and inner blanks
 * @param value as printed; may be empty, since pages print labels without values
 */
public record Label(String kind, String name, String value) {}
