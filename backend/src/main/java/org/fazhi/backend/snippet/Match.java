package org.fazhi.backend.snippet;

/**
 * One place where a wanted term stands.
 *
 * @param start UTF-16 offset in the text
 * @param end offset after it
 * @param term number of the term in the query
 */
record Match(int start, int end, int term) {}
