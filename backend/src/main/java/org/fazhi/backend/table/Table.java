package org.fazhi.backend.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The columns that a list has when it is written as a table, in order. */
public final class Table<T> {
    /**
     * One column.
     *
     * @param name as in the JSON, groups joined by a dot
     * @param value of an item: text, number, boolean, date or null
     */
    record Column<T>(String name, Function<T, Object> value) {}

    private final String name;
    private final List<Column<T>> columns = new ArrayList<>();

    /** @param name of the file, without its ending */
    public Table(String name) {
        this.name = name;
    }

    public Table<T> column(String column, Function<T, Object> value) {
        columns.add(new Column<>(column, value));
        return this;
    }

    String name() {
        return name;
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    List<Object> values(T item) {
        List<Object> values = new ArrayList<>(columns.size());
        columns.forEach(column -> values.add(column.value().apply(item)));
        return values;
    }
}
