package org.tidewaiter.casebook.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.casebook.store.Statements.Values;
import org.tidewaiter.trade.AppException;

/** What is waited for. */
public final class Watches {
    private static final String PREFIX = "W";

    private final Statements statements;

    Watches(Statements statements) {
        this.statements = statements;
    }

    /** Adds an item; answers its id. */
    public String add(WatchItem item) {
        String report = item.report();
        return PREFIX
                + statements.insert(
                        "watch_add",
                        Values.of()
                                .with("report", report == null ? null : Reports.number(report))
                                .with("what", item.what())
                                .with("announced", item.announced().toString())
                                .with("expires", item.expires().toString())
                                .with("state", item.state().id()));
    }

    /** All of them, those that expire first before the others. */
    public List<WatchItem> list() {
        return statements.list("watches", Values.of(), row -> {
            long number = row.getLong("report");
            String report = row.wasNull() ? null : "R" + number; // asked before the next column is read
            return new WatchItem(
                    PREFIX + row.getLong("number"),
                    report,
                    row.getString("what"),
                    LocalDate.parse(row.getString("announced")),
                    LocalDate.parse(row.getString("expires")),
                    WatchItem.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)));
        });
    }

    /** Says what became of an item. */
    public void close(String id, WatchItem.State state) {
        String plain = id.strip();
        int changed = plain.matches("[Ww]\\d{1,15}")
                ? statements.update(
                        "watch_close",
                        Values.of()
                                .with("number", Long.parseLong(plain.substring(1)))
                                .with("state", state.id()))
                : 0;
        if (changed == 0) {
            throw AppException.wrongUse(
                    "There is no open item '" + plain + "'.", "'tidewaiter watch list' shows them, ids look like W3.");
        }
    }
}
