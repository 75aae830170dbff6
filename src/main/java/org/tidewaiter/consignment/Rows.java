package org.tidewaiter.consignment;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a file from the first to the last, one at a time. */
interface Rows extends Closeable {

    /** The next row, blank ones included; null at the end. */
    @Nullable
    Row next() throws IOException;

    /** What a reader should know about how the file was read. */
    List<String> notes();
}
