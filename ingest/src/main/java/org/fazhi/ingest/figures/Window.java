package org.fazhi.ingest.figures;

/**
 * A stretch of one clause as the rules match it: bracketed remarks left out and titles in 《》 shortened, so that what belongs
 * together stands together. {@code place(i)} leads back to the folded text.
 */
final class Window {
    private final String text;
    private final int[] places;
    private Traces traces;
    private int[] fillerPlaces;

    Window(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    String text() {
        return text;
    }

    /** Which words it may have. Rules ask again and again. */
    Traces traces() {
        traces = traces == null ? new Traces(text) : traces;
        return traces;
    }

    /** The places from which nothing but fillers leads to its end. */
    int[] placesBeforeFillers(Fillers fillers) {
        fillerPlaces = fillerPlaces == null ? fillers.placesBefore(text) : fillerPlaces;
        return fillerPlaces;
    }

    /** Place in the folded text of the character at an index of this window. */
    int place(int index) {
        return places[index];
    }

    /** Place in the folded text after the last character of the first {@code length} characters of this window. */
    int placeAfter(int length) {
        return places[length - 1] + 1;
    }

    /** Words that stand elsewhere but reach over what begins at a place. */
    static Window at(int place, String words) {
        int[] places = new int[words.length()];
        java.util.Arrays.fill(places, place);
        return new Window(words, places);
    }

    /** The part from one index of this window to another. */
    Window slice(int from, int to) {
        return new Window(text.substring(from, to), java.util.Arrays.copyOfRange(places, from, Math.max(from, to)));
    }

    /** The same stretch with a word before it that stands earlier in the text but reaches over it. */
    Window behind(String word) {
        int[] longer = new int[text.length() + word.length()];
        System.arraycopy(places, 0, longer, word.length(), text.length());
        java.util.Arrays.fill(longer, 0, word.length(), text.isEmpty() ? 0 : places[0]);
        return new Window(word + text, longer);
    }

    Window upTo(int length) {
        return new Window(text.substring(0, length), places);
    }

    /** The same stretch with words at its end that stand elsewhere in the text but belong to it. */
    Window with(String ending) {
        if (ending.isEmpty()) {
            return this;
        }
        int length = text.length();
        int[] longer = java.util.Arrays.copyOf(places, length + ending.length());
        java.util.Arrays.fill(longer, length, longer.length, length == 0 ? 0 : places[length - 1]);
        return new Window(text + ending, longer);
    }
}
