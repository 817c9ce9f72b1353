package org.fazhi.mappings.document;

/**
 * What the engine searches: folded by {@link org.fazhi.mappings.text.Folding}, so that the engine needs no character filter. None
 * of it is kept in the stored source.
 *
 * @param title words of the title
 * @param titleExact the title as {@link org.fazhi.mappings.text.ExactTokens}
 * @param exact title and text as {@link org.fazhi.mappings.text.ExactTokens}; answers quoted phrases
 */
public record SearchText(String title, String titleExact, String exact) {}
