package org.tidewaiter.consignment;

/** A flag on a row, with what was seen and what to ask. */
public record Flagged(Flag flag, String says) {}
