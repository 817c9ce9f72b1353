package org.fazhi.analysisik;

/**
 * A word within a window.
 *
 * @param start offset of its first character from the window's start, in UTF-16 units
 * @param end offset after its last character
 * @param type IK's name for the kind of word, such as {@code CN_WORD}
 */
record Word(int start, int end, String type) {}
