package org.tidewaiter.web.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell: what files and sorting take, what is read on the page, where it leads.
 *
 * @param value a String, a finite Number, a LocalDate, a Boolean, or null where nothing is known
 * @param text as written on the page; never empty where the value is unknown: a dash and its kind. Files hold no text
 *     of an unknown value, so where its kind matters it needs a column of its own
 * @param href where the cell leads, if anywhere: a page of ours or an address of the web
 * @param mark class of the shape before the text: in-scope, undetermined, not-covered
 */
public record Cell(
        @Nullable Object value,
        String text,
        @Nullable String href,
        @Nullable String mark) {
    public Cell {
        switch (value) {
            case null -> {
                if (text.isBlank()) {
                    throw new IllegalArgumentException("an unknown value says of which kind it is");
                }
            }
            case Double number
            when !Double.isFinite(number) ->
                throw new IllegalArgumentException(number + " is no value; what is unknown is null");
            case Float number
            when !Float.isFinite(number) ->
                throw new IllegalArgumentException(number + " is no value; what is unknown is null");
            case String ignored -> {}
            case Number ignored -> {}
            case LocalDate ignored -> {}
            case Boolean ignored -> {}
            default -> throw new IllegalArgumentException("no value of a table: " + value.getClass());
        }
        if (mark != null) {
            shape(mark);
        }
    }

    public static Cell of(String text) {
        return new Cell(text, text, null, null);
    }

    public static Cell of(@Nullable Object value, String text) {
        return new Cell(value, text, null, null);
    }

    /** The same with a link. Words of others may name an address that no browser should open from here: then none. */
    public Cell to(String address) {
        boolean own = address.matches("[/#?].*") && !address.matches("/[/\\\\].*");
        return own || address.matches("https?://.*") ? new Cell(value, text, address, mark) : this;
    }

    public Cell marked(String shape) {
        return new Cell(value, text, href, shape);
    }

    /** Whether the link leaves this server. */
    public boolean leadsOut() {
        return href != null && href.startsWith("http");
    }

    /** The sign that goes with the mark, so that colour never speaks alone; empty without a mark. */
    public String shape() {
        return mark == null ? "" : shape(mark);
    }

    private static String shape(String mark) {
        return switch (mark) {
            case "in-scope" -> "■";
            case "undetermined" -> "◆";
            case "not-covered" -> "○";
            default -> throw new IllegalArgumentException("no shape '" + mark + "'");
        };
    }

    /** The value as an exact number; null where it is none. */
    @Nullable
    BigDecimal number() {
        return value instanceof Number number ? new BigDecimal(number.toString()) : null;
    }
}
