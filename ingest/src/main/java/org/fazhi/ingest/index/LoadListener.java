package org.fazhi.ingest.index;

/** Told how a load goes on; called from several threads. */
public interface LoadListener {
    /** @param addresses how many addresses will be read */
    void started(int addresses);

    /** @param refused whether nothing of this address could be indexed although something was expected */
    void read(boolean refused);
}
