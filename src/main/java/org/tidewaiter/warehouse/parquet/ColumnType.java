package org.tidewaiter.warehouse.parquet;

/** Types of the columns of release rows, with their numbers in Parquet (physical type, converted type). */
public enum ColumnType {
    /** TINYINT. */
    TINY(1, 15),
    /** SMALLINT. */
    SMALL(1, 16),
    /** INTEGER. */
    WHOLE(1, 17),
    /** VARCHAR. */
    TEXT(6, 0),
    /** DECIMAL(18,3), counted in thousandths. */
    AMOUNT(2, 5);

    final int physical;
    final int converted;

    ColumnType(int physical, int converted) {
        this.physical = physical;
        this.converted = converted;
    }
}
