package org.tidewaiter.ingest;

import java.util.Arrays;

/** A column of amounts of a plain table in thousandths, times ten to the power of {@code zeros}; missing unless read. */
final class PlainAmounts {
    final int zeros;
    long[] thousandths;

    PlainAmounts(int zeros, int rows) {
        this.zeros = zeros;
        this.thousandths = new long[rows];
        Arrays.fill(thousandths, PlainMeaning.MISSING);
    }

    void grow(int rows) {
        int before = thousandths.length;
        thousandths = Arrays.copyOf(thousandths, rows);
        Arrays.fill(thousandths, before, rows, PlainMeaning.MISSING);
    }
}
