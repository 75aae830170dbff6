package org.tidewaiter.web.data;

import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.Table;
import org.tidewaiter.web.table.TableSource;

/** A table that was made already, for a page whose sentences come from the same reading. */
record MadeTable(Table table) implements TableSource {
    @Override
    public String id() {
        return table.id();
    }

    @Override
    public Table read(View view, Parameters parameters) {
        return table;
    }
}
