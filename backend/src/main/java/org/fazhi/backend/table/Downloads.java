package org.fazhi.backend.table;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import tools.jackson.databind.json.JsonMapper;

/** Writes a list as a file instead of a page of JSON, when that is asked for. */
@Component
public class Downloads {
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

    /** The source of the items: it hands each to the consumer. */
    public interface Items<T> extends Consumer<Consumer<T>> {}

    /** The answer as JSON; null when another form was asked for and has been written. */
    public <A, T> @Nullable A answer(FileFormat form, Supplier<A> page, Table<T> table, Items<T> items) {
        if (form.word().equals("json")) {
            return page.get();
        }
        write(form, table, items);
        return null;
    }

    /** As above, when the file holds what the page holds. */
    public <A, T> @Nullable A answer(
            FileFormat form, Supplier<A> page, Table<T> table, BiConsumer<A, Consumer<T>> items) {
        return answer(form, page, table, each -> items.accept(page.get(), each));
    }

    /** Writes all items. What goes wrong before the first item is still a problem answer; later the connection is cut. */
    private <T> void write(FileFormat form, Table<T> table, Items<T> items) {
        Opened<T> opened = new Opened<>(form, table);
        try {
            items.accept(request.getMethod().equals("HEAD") ? Downloads::enough : opened::row);
            opened.close();
        } catch (Enough head) {
            opened.begin();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Thrown at the first item of a HEAD request: its parameters are checked, the engine has answered, and no more is wanted. */
    private static final class Enough extends RuntimeException {
        Enough() {
            super(null, null, false, false);
        }
    }

    private static <T> void enough(T item) {
        throw new Enough();
    }

    /** The file, begun with the first item, so that nothing is promised before the engine has answered. */
    private final class Opened<T> {
        private final FileFormat form;
        private final Table<T> table;
        private @Nullable RowWriter<T> rows;

        Opened(FileFormat form, Table<T> table) {
            this.form = form;
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

        private void begin() {
            ShallowEtagHeaderFilter.disableContentCaching(request);
            response.setContentType(TYPES.get(form.word()));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"" + table.name() + "." + form.word() + "\"");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        }

        private RowWriter<T> open() throws IOException {
            if (rows == null) {
                begin();
                rows = writer(response.getOutputStream());
                rows.head(table.names());
            }
            return rows;
        }

        private RowWriter<T> writer(OutputStream out) throws IOException {
            return switch (form.word()) {
                case "csv" -> new CsvRows<>(out, form.withBom());
                case "xlsx" -> new XlsxRows<>(out);
                default -> new NdjsonRows<>(out, json);
            };
        }
    }
}
