package org.fazhi.backend.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line, the same as in the items of the JSON answer. */
final class NdjsonRows<T> implements RowWriter<T> {
    private final OutputStream out;
    private final JsonMapper json;

    NdjsonRows(OutputStream out, JsonMapper json) {
        this.out = out;
        this.json = json;
    }

    @Override
    public void head(List<String> names) {
        // NDJSON has none: every line names its own fields.
    }

    @Override
    public void row(T item, List<Object> values) throws IOException {
        out.write(json.writeValueAsBytes(item));
        out.write('\n');
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
