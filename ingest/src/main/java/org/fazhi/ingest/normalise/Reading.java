package org.fazhi.ingest.normalise;

import java.util.List;

/**
 * A report together with the evidence for and against each of its values.
 *
 * @param report what was decided
 * @param evidence every piece of evidence that was weighed, in the order of the fields
 */
public record Reading(Report report, List<Evidence> evidence) {
    public Reading {
        evidence = List.copyOf(evidence);
    }
}
