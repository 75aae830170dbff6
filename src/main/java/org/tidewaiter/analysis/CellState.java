package org.tidewaiter.analysis;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a figure is there or is not. A missing value is never a zero, and a zero is never a missing value. */
public enum CellState {
    /** A figure above zero stands in the source. */
    REPORTED("reported"),
    /** The month is published and the goods are not in it, or stand there with zero. */
    REPORTED_ZERO("reported zero"),
    /** Nothing loaded speaks of these goods in this month. */
    NOT_PUBLISHED("not published"),
    /** The month has no figure of its own: it is published as one with another month. */
    PUBLISHED_JOINTLY("published jointly"),
    /** The row is there and its figure is withheld. */
    SUPPRESSED("suppressed");

    private final String words;

    CellState(String words) {
        this.words = words;
    }

    /** How the state is written in a table. */
    public String words() {
        return words;
    }

    /** Lower-case name, for machines. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
