package org.fazhi.ingest.normalise;

import org.fazhi.mappings.vocabulary.Region;

/**
 * Whose report it is.
 *
 * @param issuer the authority that reports; null when unknown
 * @param region the division it belongs to; null when unknown or when several of the name are equally likely
 * @param zone a zone without a code of its own; null for others
 * @param level null when unknown
 */
record Whose(String issuer, Region region, String zone, Level level) {}
