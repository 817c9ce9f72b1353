package org.fazhi.ingest.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.fazhi.mappings.vocabulary.Region;
import org.fazhi.mappings.vocabulary.Regions;
import org.junit.jupiter.api.Test;

/** The tree finds at each place of a text what going through all names finds. */
class NameTrieTest {
    private static final List<Region> REGIONS = Regions.load().all();

    @Test
    void findsTheLongestNameAtEachPlace() {
        NameTrie trie = new NameTrie();
        REGIONS.forEach(region -> trie.add(region.name(), region, true));
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            String text = text(random);
            for (int at = 0; at < text.length(); at++) {
                NameTrie.Name name = trie.at(text, at);
                assertEquals(longest(text, at), name == null ? "" : name.words(), text + " at " + at);
            }
        }
    }

    /** Names and pieces of names one behind the other. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            String name = REGIONS.get(random.nextInt(REGIONS.size())).name();
            text.append(name, random.nextInt(2), name.length() - random.nextInt(2));
        }
        return text.toString();
    }

    private static String longest(String text, int at) {
        String longest = "";
        for (Region region : REGIONS) {
            boolean longer = region.name().length() > longest.length() && text.startsWith(region.name(), at);
            longest = longer ? region.name() : longest;
        }
        return longest;
    }

    @Test
    void keepsWhatAMentionOfAStemSpeaksFor() {
        NameTrie trie = new NameTrie();
        trie.add("示例", region("990000", "示例省", "province"), true);
        trie.add("样本", region("990100", "样本市", "prefecture"), false);
        trie.add("样本", region("990102", "样本县", "county"), false);
        trie.add("例", region("990103", "例县", "county"), false);
        assertEquals(List.of("99"), trie.at("在示例", 1).codes());
        assertEquals(List.of("9901"), trie.at("样本的", 0).codes());
        assertEquals(2, trie.at("样本", 0).regions().size());
        assertEquals(null, trie.at("例县", 0));
    }

    private static Region region(String code, String name, String level) {
        return new Region(code, name, level, null, 2000, null, List.of(), true);
    }
}
