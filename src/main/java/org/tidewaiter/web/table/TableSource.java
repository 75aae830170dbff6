package org.tidewaiter.web.table;

import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;

/** Makes one kind of table; it is at {@code /tables/ID} and, as files, at {@code /tables/ID.csv} and so on. */
public interface TableSource {
    /** Lower-case with hyphens. */
    String id();

    /** The whole table for a question and what else the address says. */
    Table read(View view, Parameters parameters);
}
