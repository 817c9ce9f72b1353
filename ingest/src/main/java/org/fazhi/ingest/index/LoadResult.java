package org.fazhi.ingest.index;

import java.util.List;
import java.util.Map;
import org.fazhi.ingest.Problem;

/**
 * How a load went.
 *
 * @param captures captures in the archive, by outcome; their sum is the number of captures
 * @param reports reports that readers find now
 * @param figures figures that hold now
 * @param read captures that this run read anew
 * @param problems what this run refused or the engine would not take
 */
public record LoadResult(Map<String, Long> captures, long reports, long figures, int read, List<Problem> problems) {}
