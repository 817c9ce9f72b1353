package org.fazhi.backend.query;

/**
 * One piece of the typed text.
 *
 * @param kind what it is
 * @param text a word or phrase as typed, the name of a field
 */
record Token(Kind kind, String text) {
    enum Kind {
        WORD,
        PHRASE,
        FIELD,
        OR,
        NOT,
        OPEN,
        CLOSE
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
