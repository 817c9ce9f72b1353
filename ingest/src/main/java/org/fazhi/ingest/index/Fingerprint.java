package org.fazhi.ingest.index;

import java.nio.charset.StandardCharsets;
import org.fazhi.ingest.Digest;
import org.fazhi.mappings.text.Folding;

/**
 * The digest of a text without blanks, width and script: copies of one report on other hosts, in a traditional-character gateway or
 * with other layout blanks have the same.
 */
final class Fingerprint {
    private Fingerprint() {}

    static String of(String text) {
        String folded = Folding.fold(text);
        StringBuilder letters = new StringBuilder(folded.length());
        folded.chars().filter(Character::isLetterOrDigit).forEach(letter -> letters.append((char) letter));
        return Digest.of(letters.toString().getBytes(StandardCharsets.UTF_8));
    }
}
