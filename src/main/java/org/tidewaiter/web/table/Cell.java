package org.tidewaiter.web.table;

import org.jspecify.annotations.Nullable;

/**
 * One cell: what files and sorting take, what is read on the page, where it leads.
 *
 * @param value a String, a Number, a LocalDate, a Boolean, or null where nothing is known
 * @param text as written on the page; never empty where the value is unknown: a dash and its kind
 * @param href where the cell leads, if anywhere
 * @param mark class of the shape before the text: in-scope, undetermined, not-covered
 */
public record Cell(
        @Nullable Object value,
        String text,
        @Nullable String href,
        @Nullable String mark) {

    public static Cell of(String text) {
        return new Cell(text, text, null, null);
    }

    public static Cell of(@Nullable Object value, String text) {
        return new Cell(value, text, null, null);
    }

    public Cell to(String address) {
        return new Cell(value, text, address, mark);
    }

    public Cell marked(String shape) {
        return new Cell(value, text, href, shape);
    }
}
