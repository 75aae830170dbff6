package org.tidewaiter.warehouse;

/** How many rows of one release another one replaces; which ones stands in replaced.parquet of the release loaded last of the two. */
public record Replacement(String loser, String winner, long rows) {}
