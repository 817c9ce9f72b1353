package org.fazhi.ingest.fetch;

import java.util.List;

/** {@code sources.yml} cannot be used; every fault is one line that names file, line and field. */
public final class BadSources extends RuntimeException {
    private final List<String> faults;

    BadSources(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
