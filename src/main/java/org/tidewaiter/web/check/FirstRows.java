package org.tidewaiter.web.check;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.consignment.Header;
import org.tidewaiter.consignment.ResultSink;
import org.tidewaiter.consignment.Row;
import org.tidewaiter.consignment.RowResult;

/** Remembers the first rows of a file; the others are counted only. */
final class FirstRows implements ResultSink {
    private static final int MOST = 50; // a page is read; the whole file is taken away

    private final List<RowResult> rows = new ArrayList<>();

    @Override
    public void keep(Row row) {
        // a row without content has no answer
    }

    @Override
    public void header(Row row, Header header, int width) {
        // the columns have names of their own on the page
    }

    @Override
    public void row(Row row, RowResult result) {
        if (rows.size() < MOST) {
            rows.add(result);
        }
    }

    List<RowResult> rows() {
        return List.copyOf(rows);
    }

    @Override
    public void close() {
        // nothing is open
    }
}
