package org.fazhi.backend.region;

import java.util.List;

/**
 * The divisions directly below one, or the provinces.
 *
 * @param total how many there are
 * @param items in the order of their codes
 */
public record RegionList(long total, List<RegionItem> items) {}
