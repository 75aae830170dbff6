package org.tidewaiter.consignment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table. {@code raw} is the text it was read from, where that can be written back as it is; {@code cells} are
 * those of a workbook, empty for a text table; {@code problem} says why the row cannot be used.
 */
public record Row(
        long number,
        List<String> texts,
        List<Cell> cells,
        @Nullable String raw,
        @Nullable String problem) {

    /** Text of a column; empty where the row is too short or the column is not there. */
    public String text(int column) {
        return column < 0 || column >= texts.size() ? "" : texts.get(column);
    }

    Cell.Kind kind(int column) {
        return column < 0 || column >= cells.size()
                ? Cell.Kind.TEXT
                : cells.get(column).kind();
    }

    boolean isBlank() {
        for (String text : texts) {
            if (!text.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
