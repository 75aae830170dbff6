package org.tidewaiter.web.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table as it is before sorting, filtering and paging.
 *
 * @param title a sentence: what is shown, with period and currency
 * @param empty why there is no row, and what would give one
 * @param notes what limits the figures, and where they come from; printed below the page's table and in files
 */
public record Table(
        String id, String title, List<Column> columns, List<List<Cell>> rows, String empty, List<String> notes) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("'" + id + "' is no id of a table");
        }
        Set<String> keys = new HashSet<>(TableFacts.NAMES);
        for (Column column : columns) {
            if (!keys.add(column.key())) {
                throw new IllegalArgumentException("table " + id + ": a second column " + column.key());
            }
        }
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "table " + id + ": a row of " + row.size() + " cells under " + columns.size() + " columns");
            }
        }
    }

    /** Where a column stands; -1 where there is none of this key. */
    int indexOf(String key) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).key().equals(key))
                .findFirst()
                .orElse(-1);
    }

    /** The column that names its rows: the first of words, or the first of all. */
    int headColumn() {
        return IntStream.range(0, columns.size())
                .filter(i -> !columns.get(i).numeric())
                .findFirst()
                .orElse(0);
    }
}
