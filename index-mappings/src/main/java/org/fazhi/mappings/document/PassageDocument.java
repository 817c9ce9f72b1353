package org.fazhi.mappings.document;

import org.fazhi.mappings.text.Folding;

/**
 * A {@link Passage} as the engine searches it. None of it is kept in the stored source: the outline and the text say it all.
 *
 * @param part overview, work, problems, plans or annex
 * @param theme code of the theme; null when none is clear
 * @param words the folded passage
 * @param headingWords the folded heading; null before the first heading
 */
public record PassageDocument(String part, String theme, String words, String headingWords) {
    /** @param text of the whole report */
    public static PassageDocument of(Passage passage, String text) {
        return new PassageDocument(
                passage.part(),
                passage.theme(),
                Folding.fold(text.substring(passage.start(), passage.end())),
                passage.heading() == null ? null : Folding.fold(passage.heading()));
    }
}
