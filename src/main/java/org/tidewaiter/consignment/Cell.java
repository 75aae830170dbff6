package org.tidewaiter.consignment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a workbook. {@code text} is what is read, {@code number} and {@code format} what is written back, so that a
 * number stays a number and a date keeps its look.
 */
public record Cell(
        String text,
        Kind kind,
        @Nullable BigDecimal number,
        @Nullable String format) {

    /** What the workbook holds in the cell. */
    public enum Kind {
        DAY,
        EMPTY,
        NUMBER,
        TEXT
    }

    static final Cell NONE = new Cell("", Kind.EMPTY, null, null);

    static Cell text(String text) {
        return new Cell(text, Kind.TEXT, null, null);
    }
}
