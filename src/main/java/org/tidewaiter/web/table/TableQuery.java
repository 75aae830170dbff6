package org.tidewaiter.web.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Parameters;

/**
 * How a table is looked at: {@code ID.sort=-value_cny}, {@code ID.q=words}, {@code ID.page=2}, {@code ID.size=50}. The id
 * stands before each name since a page holds several tables and search words of its own.
 *
 * @param column key of the column to sort by; null for the order in which the rows were given
 * @param filter words that must occur; empty for all rows
 * @param page from 1
 * @param size rows of a page; {@link #ALL} for all of them, as far as a page can hold them
 */
public record TableQuery(String id, @Nullable String column, boolean descending, String filter, int page, int size) {
    static final int USUAL_SIZE = 25;
    /** A browser still scrolls this many rows with ease; files hold all of them. */
    static final int ALL = 1000;

    static final List<Integer> SIZES = List.of(USUAL_SIZE, 50, 100, ALL);
    static final int LONGEST_FILTER = 200; // characters: more than any cell's name

    private static final List<String> NAMES = List.of("sort", "q", "page", "size");

    /** What an address asks of a table; whatever it asks and the table cannot do is refused. */
    public static TableQuery of(Table table, Parameters parameters) {
        String id = table.id();
        String prefix = id + ".";
        for (String name : parameters.values().keySet()) {
            if (name.startsWith(prefix) && !NAMES.contains(name.substring(prefix.length()))) {
                throw AppException.wrongUse(
                        "'" + name + "' is nothing that can be asked of the table " + id + ".",
                        "Use one of these.",
                        NAMES.stream().map(prefix::concat).toList());
            }
        }
        String sort = parameters.find(prefix + "sort").orElse("");
        boolean descending = sort.startsWith("-");
        String column = descending ? sort.substring(1) : sort;
        if (!sort.isEmpty() && table.indexOf(column) < 0) {
            throw AppException.wrongUse(
                    "The table " + id + " has no column '" + column + "' to sort by.",
                    "Use one of these; a minus before it sorts from high to low.",
                    table.columns().stream().map(Column::key).toList());
        }
        String filter = parameters.find(prefix + "q").orElse("");
        if (filter.length() > LONGEST_FILTER) {
            throw AppException.wrongUse(
                    "The filter " + prefix + "q has " + filter.length() + " characters.",
                    "Use " + LONGEST_FILTER + " at most.");
        }
        return new TableQuery(
                id,
                sort.isEmpty() ? null : column,
                descending,
                filter,
                page(prefix + "page", parameters),
                size(prefix + "size", parameters));
    }

    private static int page(String name, Parameters parameters) {
        int page = parameters.findNumber(name).orElse(1);
        if (page == 0) {
            throw AppException.wrongUse("There is no page 0.", "Pages begin with " + name + "=1.");
        }
        return page;
    }

    private static int size(String name, Parameters parameters) {
        String text = parameters.find(name).orElse(word(USUAL_SIZE));
        return SIZES.stream()
                .filter(size -> word(size).equals(text))
                .findFirst()
                .orElseThrow(() -> AppException.wrongUse(
                        "'" + text + "' is no number of rows of a page.",
                        "Give " + name + " as one of these.",
                        SIZES.stream().map(TableQuery::word).toList()));
    }

    /** A size as addresses name it. */
    static String word(int size) {
        return size == ALL ? "all" : Integer.toString(size);
    }

    TableQuery sortedBy(@Nullable String key, boolean down) {
        return new TableQuery(id, key, down, filter, 1, size);
    }

    TableQuery filteredBy(String words) {
        return new TableQuery(id, column, descending, words, 1, size);
    }

    TableQuery onPage(int number) {
        return new TableQuery(id, column, descending, filter, number, size);
    }

    TableQuery ofSize(int rows) {
        return new TableQuery(id, column, descending, filter, 1, rows);
    }

    /** The column and direction as an address names them; empty where nothing is sorted. */
    String sort() {
        return column == null ? "" : (descending ? "-" : "") + column;
    }

    /** Name of the parameter that holds the filter. */
    public String filterName() {
        return id + ".q";
    }

    /** What departs from the usual, in a settled order; {@link #of} reads it back. */
    Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "sort", sort(), "");
        put(all, "q", filter, "");
        put(all, "page", Integer.toString(page), "1");
        put(all, "size", word(size), word(USUAL_SIZE));
        return all;
    }

    private void put(Map<String, String> all, String name, String value, String usual) {
        if (!value.equals(usual)) {
            all.put(id + "." + name, value);
        }
    }
}
