package org.fazhi.ingest.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fazhi.mappings.vocabulary.Region;

/** The names of divisions as a tree of their characters, to find those that start at any position of a text. */
final class NameTrie {
    /**
     * A name and the divisions that ever bore it.
     *
     * @param whole whether it is a full or an official short name, not one without its 市, 区 or 县
     * @param codes what a mention of the name speaks for, as {@link PlaceNames#significant}; a county is not meant by its stem
     */
    record Name(String words, List<Region> regions, boolean whole, List<String> codes) {
        private Name with(Region region) {
            String code = PlaceNames.significant(region);
            boolean meant = whole || !region.level().equals("county");
            return new Name(
                    words, added(regions, region), whole, meant && !codes.contains(code) ? added(codes, code) : codes);
        }

        private static <T> List<T> added(List<T> list, T more) {
            List<T> longer = new ArrayList<>(list);
            longer.add(more);
            return List.copyOf(longer);
        }
    }

    private static final class Node {
        /** Ascending, each with the node of the same index. */
        private char[] characters = {};

        private Node[] nodes = {};
        private Name whole;
        private Name stem;

        private Node next(char c) {
            int at = Arrays.binarySearch(characters, c);
            return at < 0 ? null : nodes[at];
        }

        private Node grown(char c) {
            int at = Arrays.binarySearch(characters, c);
            if (at >= 0) {
                return nodes[at];
            }
            int place = -at - 1;
            int rest = characters.length - place;
            characters = Arrays.copyOf(characters, characters.length + 1);
            nodes = Arrays.copyOf(nodes, characters.length);
            System.arraycopy(characters, place, characters, place + 1, rest);
            System.arraycopy(nodes, place, nodes, place + 1, rest);
            characters[place] = c;
            nodes[place] = new Node();
            return nodes[place];
        }
    }

    private final Node root = new Node();

    /** One bit for the hash of each two characters that start a name: at most positions of a text none does. */
    private final long[] beginnings = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    /** Adds a name; one of a single character would be found everywhere and is left out. */
    void add(String words, Region region, boolean whole) {
        if (words.length() < 2) {
            return;
        }
        int beginning = beginning(words.charAt(0), words.charAt(1));
        beginnings[beginning / Long.SIZE] |= 1L << beginning;
        Node node = root;
        for (int i = 0; i < words.length(); i++) {
            node = node.grown(words.charAt(i));
        }
        Name known = whole ? node.whole : node.stem;
        Name name = (known == null ? new Name(words, List.of(), whole, List.of()) : known).with(region);
        node.whole = whole ? name : node.whole;
        node.stem = whole ? node.stem : name;
    }

    /** The longest name that starts at the offset, a whole one before a stem of the same length; null when none does. */
    Name at(String text, int start) {
        return start + 1 < text.length() && mayBegin(text.charAt(start), text.charAt(start + 1))
                ? longest(text, start)
                : null;
    }

    private Name longest(String text, int start) {
        Name longest = null;
        Node node = root;
        for (int i = start; i < text.length() && node != null; i++) {
            node = node.next(text.charAt(i));
            if (node != null && (node.whole != null || node.stem != null)) {
                longest = node.whole != null ? node.whole : node.stem;
            }
        }
        return longest;
    }

    private boolean mayBegin(char first, char second) {
        int beginning = beginning(first, second);
        return (beginnings[beginning / Long.SIZE] & 1L << beginning) != 0;
    }

    private static int beginning(char first, char second) {
        return (first * 31 + second) & Character.MAX_VALUE;
    }
}
