package org.tidewaiter.casebook.reading;

import java.util.List;

/** Reads one format of file. */
interface Format {
    String mediaType();

    /** The texts in the file, in its order. */
    List<Draft> read(byte[] bytes, String fileName);
}
