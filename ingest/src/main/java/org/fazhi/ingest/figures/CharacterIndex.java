package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * Words under one of their characters, in the order in which they were added. Characters with the same low byte share a list,
 * so who asks compares the words themselves; that keeps the table small and asks for no boxed character.
 */
final class CharacterIndex<T> {
    private static final int SIZE = 256;

    private final List<List<T>> lists = new ArrayList<>(SIZE);

    CharacterIndex() {
        for (int i = 0; i < SIZE; i++) {
            lists.add(new ArrayList<>(0));
        }
    }

    void add(char character, T word) {
        lists.get(character % SIZE).add(word);
    }

    /** The words under a character, and perhaps some more. */
    List<T> under(char character) {
        return lists.get(character % SIZE);
    }
}
