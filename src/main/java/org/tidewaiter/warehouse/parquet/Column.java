package org.tidewaiter.warehouse.parquet;

/** Name and type of a column; every column may hold NULL. */
public record Column(String name, ColumnType type) {}
