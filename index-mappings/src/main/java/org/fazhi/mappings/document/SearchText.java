package org.fazhi.mappings.document;

/**
 * What the engine searches: folded by {@link org.fazhi.mappings.text.Folding}, so that the engine needs no character filter. None
 * of it is kept in the stored source.
 *
 * @param title words of the title
 * @param titleExact the title, one token a character
 * @param exact title and text, one token a character; answers quoted phrases
 */
public record SearchText(String title, String titleExact, String exact) {}
