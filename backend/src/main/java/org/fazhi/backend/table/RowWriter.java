package org.fazhi.backend.table;

import java.io.IOException;
import java.util.List;

/** Writes rows in one format. */
interface RowWriter<T> {
    void head(List<String> names) throws IOException;

    void row(T item, List<Object> values) throws IOException;

    /** Completes the file; the stream below stays open. */
    void end() throws IOException;
}
