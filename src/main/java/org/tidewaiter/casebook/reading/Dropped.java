package org.tidewaiter.casebook.reading;

/** Words of the original that are no part of the clean text, and why. */
public record Dropped(String words, String reason) {}
