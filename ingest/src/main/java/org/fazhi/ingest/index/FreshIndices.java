package org.fazhi.ingest.index;

import java.io.IOException;
import java.util.Optional;
import org.fazhi.mappings.install.IndexInstaller;
import org.fazhi.mappings.install.IndexSet;

/** Fills new indices and moves the readers to them when they are whole; until then, and when it fails, the old ones serve. */
final class FreshIndices {
    private final IndexInstaller installer;
    private IndexSet published;

    FreshIndices(IndexInstaller installer) {
        this.installer = installer;
    }

    /** Fills a set of indices. */
    interface Filling<T> {
        T fill(IndexSet set) throws IOException;
    }

    <T> T filled(Filling<T> filling) throws IOException {
        IndexSet fresh = installer.createForFilling();
        try {
            T result = filling.fill(fresh);
            publish(fresh);
            return result;
        } catch (IOException | RuntimeException e) {
            discard(fresh);
            throw e;
        }
    }

    /** The set before stays beside the new one, so that a roll back is one alias switch; older ones go. */
    void publish(IndexSet fresh) throws IOException {
        Optional<IndexSet> before = installer.publish(fresh);
        published = fresh;
        for (IndexSet set : installer.all()) {
            if (!set.equals(fresh) && !Optional.of(set).equals(before)) {
                installer.delete(set);
            }
        }
    }

    /**
     * Has the engine join the pieces of what was published. Readers go on meanwhile, and nothing is lost when this fails.
     *
     * @param patient whether to wait until the engine can drop all that it keeps for recovery, a minute at most
     */
    void tidy(boolean patient) throws IOException {
        if (published != null) {
            installer.tidy(published, patient);
        }
    }

    private void discard(IndexSet unfinished) {
        try {
            installer.delete(unfinished);
        } catch (IOException | RuntimeException e) {
            // The engine is away; the unfinished indices have no alias and the next publish removes them.
        }
    }
}
