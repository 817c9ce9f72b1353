package org.fazhi.mappings.vocabulary;

import java.util.List;

/** The words of the genre that the analyzers cut text by, as {@code dictionary/genre.dic} lists them. */
public final class GenreWords {
    private GenreWords() {}

    public static List<String> load() {
        return VocabularyFile.lines("/org/fazhi/mappings/dictionary/genre.dic");
    }
}
