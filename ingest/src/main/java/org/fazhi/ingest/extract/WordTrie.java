package org.fazhi.ingest.extract;

import java.util.Arrays;

/** Words that are looked for all at once: from a place in a text a path leads over its characters to the words that begin there. */
final class WordTrie {
    private static final int PAGE = 256;

    /** Beginnings of words by their character: its page, then its place there. */
    private final Node[][] pages = new Node[PAGE][];

    /** What some of the words begin with. */
    static final class Node {
        private static final int[] NONE = {};

        private char[] characters = {};
        private Node[] nexts = {};
        private int[] owners = NONE;

        /** The beginning that is longer by a character; null when no word has it. */
        Node next(char c) {
            for (int i = 0; i < characters.length; i++) {
                if (characters[i] == c) {
                    return nexts[i];
                }
            }
            return null;
        }

        /** Whose word ends here; most often nobody's. */
        int[] owners() {
            return owners;
        }

        private Node made(char c) {
            Node next = next(c);
            if (next == null) {
                next = new Node();
                characters = Arrays.copyOf(characters, characters.length + 1);
                nexts = Arrays.copyOf(nexts, nexts.length + 1);
                characters[characters.length - 1] = c;
                nexts[nexts.length - 1] = next;
            }
            return next;
        }
    }

    /** @param word not empty */
    void add(String word, int owner) {
        char first = word.charAt(0);
        if (pages[first / PAGE] == null) {
            pages[first / PAGE] = new Node[PAGE];
        }
        Node[] page = pages[first / PAGE];
        if (page[first % PAGE] == null) {
            page[first % PAGE] = new Node();
        }
        Node node = page[first % PAGE];
        for (int i = 1; i < word.length(); i++) {
            node = node.made(word.charAt(i));
        }
        node.owners = Arrays.copyOf(node.owners, node.owners.length + 1);
        node.owners[node.owners.length - 1] = owner;
    }

    /** The beginning that consists of a character; null when no word begins with it. */
    Node first(char c) {
        Node[] page = pages[c / PAGE];
        return page == null ? null : page[c % PAGE];
    }
}
