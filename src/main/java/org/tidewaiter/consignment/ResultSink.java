package org.tidewaiter.consignment;

import java.io.Closeable;
import java.io.IOException;

/** Takes the rows of a file in their order. */
public interface ResultSink extends Closeable {

    /** A row above the header or one without content, to be kept as it is. */
    void keep(Row row) throws IOException;

    /** The header, and how many columns the widest row of the file has. */
    void header(Row row, Header header, int width) throws IOException;

    /** A row with its answer. */
    void row(Row row, RowResult result) throws IOException;
}
