package org.tidewaiter.web.table;

import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;

/** A table as part of a page, as it is first seen. Later views of it come from {@link TablesPart}, if there is a script. */
public final class Tables {
    private Tables() {}

    /**
     * The table as the page's address asks for it, to be given to the template {@code web/table}.
     *
     * @param parameters those of the page's address, with what else decides the rows under names of its own: all of them
     *     come back to the source with every later view. None may be called sort, page or size
     */
    public static TablePage embed(View view, TableSource source, Parameters parameters) {
        return page(view, source, parameters, new PageAsking(view.path(), parameters));
    }

    static TablePage page(View view, TableSource source, Parameters parameters, PageAsking page) {
        Table table = source.read(view, parameters);
        if (!table.id().equals(source.id())) {
            throw new IllegalStateException("the source " + source.id() + " gives a table " + table.id());
        }
        return TablePage.of(
                table, TableQuery.of(table, parameters), TableAddress.of(view, table.id(), parameters, page));
    }
}
