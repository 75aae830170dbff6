package org.tidewaiter.web.table;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.web.View;

/**
 * What is seen of a table: the rows of one page, how many there are, and where each link leads.
 *
 * @param found all rows that the filter leaves, in the order asked for
 */
public record TablePage(Table table, TableQuery query, List<List<Cell>> found, TableAddress address) {

    /** A link within the table: without a script to the whole page, with one only to the table; none where it leads nowhere. */
    public record Link(
            String id,
            String word,
            @Nullable String href,
            @Nullable String fragment,
            boolean current) {}

    /**
     * The heading of a column.
     *
     * @param sorted ascending or descending, or null
     * @param next what its link does: up, down, none
     */
    public record Head(Column column, Link link, @Nullable String sorted, String next) {}

    static TablePage of(Table table, TableQuery query, TableAddress address) {
        List<List<Cell>> found = TableFilter.matching(table.rows(), query.filter());
        if (query.column() != null) {
            found = TableSorter.sorted(found, table.indexOf(query.column()), query.descending());
        }
        // the table may have become shorter since the address was kept: its last page then, which says so
        int pages = Math.max(1, (found.size() + query.size() - 1) / query.size());
        return new TablePage(table, query.onPage(Math.min(query.page(), pages)), found, address);
    }

    public String anchor() {
        return address.anchor();
    }

    /** Whether the page has nothing but this table, so that its title is that of the page. */
    public boolean isAlone() {
        return address.isAlone();
    }

    public int total() {
        return table.rows().size();
    }

    public int pages() {
        return Math.max(1, (found.size() + query.size() - 1) / query.size());
    }

    /** Number of the first row shown; 0 where there is none. */
    public int first() {
        return found.isEmpty() ? 0 : (query.page() - 1) * query.size() + 1;
    }

    public int last() {
        return Math.min(found.size(), query.page() * query.size());
    }

    public List<List<Cell>> rows() {
        return found.isEmpty() ? List.of() : found.subList(first() - 1, last());
    }

    /** Which rows are shown, of how many that match, of how many in all. */
    public String says(View view) {
        if (found.isEmpty()) {
            return view.text("table.count.none", view.words().number(total()));
        }
        return view.text(
                query.filter().isEmpty() ? "table.count" : "table.count.found",
                view.words().number(first()),
                view.words().number(last()),
                view.words().number(found.size()),
                view.words().number(total()));
    }

    public int headColumn() {
        return table.headColumn();
    }

    /** Columns that a phone shows only where the row is opened. */
    public List<Integer> folded() {
        return IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).wideOnly() && i != headColumn())
                .boxed()
                .toList();
    }

    public List<Head> heads() {
        return table.columns().stream().map(this::head).toList();
    }

    /** First the direction most look for, then the other, then the order in which the rows were given. */
    private Head head(Column column) {
        boolean sorted = column.key().equals(query.column());
        boolean usualDown = column.numeric();
        boolean turnedOnce = sorted && query.descending() == usualDown;
        TableQuery next = !sorted
                ? query.sortedBy(column.key(), usualDown)
                : turnedOnce ? query.sortedBy(column.key(), !usualDown) : query.sortedBy(null, false);
        String direction = query.descending() ? "descending" : "ascending";
        String does = next.column() == null ? "none" : next.descending() ? "down" : "up";
        return new Head(
                column, link("by-" + column.key(), column.title(), next, sorted), sorted ? direction : null, does);
    }

    /** The four ways to turn pages; those that lead nowhere from here are no links. */
    public List<Link> turns() {
        return List.of(
                turn("first", 1, query.page() > 1),
                turn("previous", query.page() - 1, query.page() > 1),
                turn("next", query.page() + 1, query.page() < pages()),
                turn("last", pages(), query.page() < pages()));
    }

    private Link turn(String word, int page, boolean leads) {
        return leads
                ? link(word, word, query.onPage(page), false)
                : new Link(anchor() + "-" + word, word, null, null, false);
    }

    /** The sizes that make a difference. */
    public List<Link> sizes() {
        return found.size() <= TableQuery.USUAL_SIZE && query.size() == TableQuery.USUAL_SIZE
                ? List.of()
                : TableQuery.SIZES.stream()
                        .map(size -> link(
                                "size-" + TableQuery.word(size),
                                TableQuery.word(size),
                                query.ofSize(size),
                                size == query.size()))
                        .toList();
    }

    /** Leads back to all rows. */
    public Link unfiltered() {
        return link("all", "all", query.filteredBy(""), false);
    }

    private Link link(String name, String word, TableQuery to, boolean current) {
        return new Link(anchor() + "-" + name, word, address.onPage(to), address.fragment(to), current);
    }

    /** The most rows of a page. */
    public int most() {
        return TableQuery.ALL;
    }

    public int longestFilter() {
        return TableQuery.LONGEST_FILTER;
    }

    /** Where the filter's form goes. */
    public String formAction() {
        return address.page() + "#" + anchor();
    }

    public String fragmentPath() {
        return TableAddress.path(table.id());
    }

    public Map<String, String> hidden() {
        return address.hidden(query);
    }

    public String file(TableFile format) {
        return address.file(query, format);
    }
}
