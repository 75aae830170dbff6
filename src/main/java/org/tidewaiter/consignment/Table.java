package org.tidewaiter.consignment;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a file from the first to the last, one at a time. */
interface Table extends Closeable {

    /** The next row, blank ones included; null at the end. */
    @Nullable
    Row next() throws IOException;

    /** Number of columns of the next row, without looking into it; -1 at the end. */
    default int skip() throws IOException {
        Row row = next();
        return row == null ? -1 : row.texts().size();
    }

    /** Tells how many columns the header has, so that a row broken by a stray quotation mark can be told. */
    void expect(int width);

    /** What a reader should know about how the file was read. */
    List<String> notes();
}
