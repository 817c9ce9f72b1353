package org.fazhi.ingest.figures;

import java.util.Arrays;
import java.util.List;

/** The words such as 共 or 累计 that may stand between what is counted and its number. */
final class Fillers {
    private final KeyedWords<Boolean> words = new KeyedWords<>();
    private final String expression;

    Fillers(List<String> words) {
        words.forEach(word -> this.words.add(true, word));
        expression = "(?:" + String.join("|", words) + ")*+";
    }

    /** As many fillers as follow each other, as an expression that gives none of them back. */
    String expression() {
        return expression;
    }

    /** Whether a text is nothing but fillers. */
    boolean are(String text) {
        int place = 0;
        while (place >= 0 && place < text.length()) {
            place = words.endAt(text, place);
        }
        return place >= 0;
    }

    /** The places from which nothing but fillers leads to the end of a text, from the last, which is the end itself. */
    int[] placesBefore(String text) {
        int[] places = {text.length()};
        for (int place = text.length() - 1; place >= 0; place--) {
            int end = words.endAt(text, place);
            if (end >= 0 && Arrays.stream(places).anyMatch(before -> before == end)) {
                places = Arrays.copyOf(places, places.length + 1);
                places[places.length - 1] = place;
            }
        }
        return places;
    }
}
