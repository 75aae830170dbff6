package org.tidewaiter.consignment;

import java.io.IOException;

/** A file that is being opened: its rows, and what helps to find its header and its width first. */
interface Table extends Rows {

    /** Number of columns of the next row, without looking into it; -1 at the end. */
    default int skip() throws IOException {
        Row row = next();
        return row == null ? -1 : row.texts().size();
    }

    /** Tells how many columns the header has, so that a row broken by a stray quotation mark can be told. */
    void expect(int width);
}
