package org.fazhi.backend.table;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.fazhi.backend.web.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import tools.jackson.databind.json.JsonMapper;

/** Writes a list as a file instead of a page of JSON, when that is asked for. */
@Component
public class Downloads {
    private static final List<String> FORMATS = List.of("json", "csv", "ndjson", "xlsx");
    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv;charset=UTF-8",
            "ndjson", "application/x-ndjson;charset=UTF-8",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final JsonMapper json;

    Downloads(HttpServletRequest request, HttpServletResponse response, JsonMapper json) {
        this.request = request;
        this.response = response;
        this.json = json;
    }

    /** Whether another format than JSON is asked for. */
    public boolean wanted(@Nullable String format) {
        return !Parameters.choice("format", format, FORMATS, "json").equals("json");
    }

    /** The source of the items: it hands each to the consumer. */
    public interface Items<T> extends Consumer<Consumer<T>> {}

    /** Writes all items. What goes wrong before the first item is still a problem answer; later the connection is cut. */
    public <T> void write(String format, @Nullable Boolean bom, Table<T> table, Items<T> items) {
        Opened<T> opened = new Opened<>(format, Boolean.TRUE.equals(bom), table);
        try {
            if (!request.getMethod().equals("HEAD")) {
                items.accept(opened::row);
            }
            opened.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file, begun with the first item, so that nothing is promised before the engine has answered. */
    private final class Opened<T> {
        private final String format;
        private final boolean bom;
        private final Table<T> table;
        private @Nullable RowWriter<T> rows;

        Opened(String format, boolean bom, Table<T> table) {
            this.format = format;
            this.bom = bom;
            this.table = table;
        }

        void row(T item) {
            try {
                open().row(item, table.values(item));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void close() throws IOException {
            open().end();
        }

        private RowWriter<T> open() throws IOException {
            if (rows == null) {
                ShallowEtagHeaderFilter.disableContentCaching(request);
                response.setContentType(TYPES.get(format));
                response.setHeader(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + table.name() + "." + format + "\"");
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
                rows = writer(response.getOutputStream());
                rows.head(table.names());
            }
            return rows;
        }

        private RowWriter<T> writer(OutputStream out) throws IOException {
            return switch (format) {
                case "csv" -> new CsvRows<>(out, bom);
                case "xlsx" -> new XlsxRows<>(out);
                default -> new NdjsonRows<>(out, json);
            };
        }
    }
}
