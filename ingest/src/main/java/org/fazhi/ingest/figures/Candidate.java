package org.fazhi.ingest.figures;

/**
 * A number with what stands around it.
 *
 * @param index of the number among the report's numbers
 * @param numeral the number
 * @param lead its clause up to it
 * @param tail its clause after it
 */
record Candidate(int index, Numeral numeral, Window lead, Window tail) {}
