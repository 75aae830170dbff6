package org.tidewaiter.web.data;

import java.util.List;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.Cell;
import org.tidewaiter.web.table.Table;

/**
 * A table page by page, in its own order.
 *
 * @param previous address of the page before; empty on the first
 * @param next address of the page after; empty on the last
 */
public record PlainTable(Table table, List<List<Cell>> rows, int page, int pages, String previous, String next) {
    private static final int ROWS = 50; // of a page

    /** The page that {@code page=} asks for; {@code address} is the view's own, to which the number is added. */
    static PlainTable of(View view, Table table, Parameters parameters, String path, String... asked) {
        int pages = Math.max(1, (table.rows().size() + ROWS - 1) / ROWS);
        int page = Math.clamp(parameters.findNumber("page").orElse(1), 1, pages);
        List<List<Cell>> rows = table.rows().subList((page - 1) * ROWS, Math.min(page * ROWS, table.rows().size()));
        return new PlainTable(
                table,
                rows,
                page,
                pages,
                page > 1 ? href(view, path, page - 1, asked) : "",
                page < pages ? href(view, path, page + 1, asked) : "");
    }

    private static String href(View view, String path, int page, String... asked) {
        String[] all = java.util.Arrays.copyOf(asked, asked.length + 2);
        all[asked.length] = "page";
        all[asked.length + 1] = Integer.toString(page);
        return view.href(path, all);
    }
}
