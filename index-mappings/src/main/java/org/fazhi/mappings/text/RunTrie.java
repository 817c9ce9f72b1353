package org.fazhi.mappings.text;

import java.util.Arrays;

/**
 * Finds the longest of many short words that stands at a place of a text. All edges lie in one table with open addressing: a text of
 * some thousand characters is cut for every report that is indexed.
 */
final class RunTrie {
    private static final int ROOT = 0;
    private static final int NONE = -1;

    /** Parent's number and character of each edge; where it leads to stands in {@link #children} at the same index. */
    private long[] edges = new long[1 << 12];

    private int[] children = new int[1 << 12];
    private boolean[] ends = new boolean[1 << 10];
    private int nodes = 1;

    RunTrie() {
        Arrays.fill(edges, NONE);
    }

    void add(String word) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            node = childOrNew(node, word.charAt(i));
        }
        ends[node] = true;
    }

    /** Units of the longest word that starts there; 0 when none does. */
    int longest(char[] units, int at) {
        int longest = 0;
        int node = ROOT;
        for (int i = at; i < units.length; i++) {
            node = child(node, units[i]);
            if (node == NONE) {
                break;
            }
            if (ends[node]) {
                longest = i - at + 1;
            }
        }
        return longest;
    }

    private int child(int node, char unit) {
        int slot = slot(node, unit);
        return edges[slot] == NONE ? NONE : children[slot];
    }

    private int childOrNew(int node, char unit) {
        int slot = slot(node, unit);
        if (edges[slot] != NONE) {
            return children[slot];
        }
        edges[slot] = edge(node, unit);
        children[slot] = nodes;
        ends = nodes < ends.length ? ends : Arrays.copyOf(ends, ends.length * 2);
        if (++nodes * 2 > edges.length) {
            grow();
        }
        return nodes - 1;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldChildren = children;
        edges = new long[oldEdges.length * 2];
        Arrays.fill(edges, NONE);
        children = new int[edges.length];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != NONE) {
                int slot = slot((int) (oldEdges[i] >>> Character.SIZE), (char) oldEdges[i]);
                edges[slot] = oldEdges[i];
                children[slot] = oldChildren[i];
            }
        }
    }

    /** Where the edge stands or would stand. */
    private int slot(int node, char unit) {
        long edge = edge(node, unit);
        int mask = edges.length - 1;
        int slot = (int) (edge * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (edges[slot] != NONE && edges[slot] != edge) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static long edge(int node, char unit) {
        return (long) node << Character.SIZE | unit;
    }
}
