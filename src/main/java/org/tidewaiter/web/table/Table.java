package org.tidewaiter.web.table;

import java.util.List;

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
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "table " + id + ": a row of " + row.size() + " cells under " + columns.size() + " columns");
            }
        }
    }
}
