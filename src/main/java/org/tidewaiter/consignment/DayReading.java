package org.tidewaiter.consignment;

import java.time.LocalDate;
import java.util.List;

/** The days a cell can mean: one, several that it could be, or none that can be read. */
record DayReading(List<Span> spans, List<Flagged> flags) {

    /** Days from a first to a last, both included; one day where they are equal. */
    record Span(LocalDate start, LocalDate end) {
        boolean isDay() {
            return start.equals(end);
        }
    }

    /** Of a row without content. */
    static final DayReading NOTHING = new DayReading(List.of(), List.of());

    static DayReading day(LocalDate day) {
        return new DayReading(List.of(new Span(day, day)), List.of());
    }

    static DayReading none(Flag flag, String says) {
        return new DayReading(List.of(), List.of(new Flagged(flag, says)));
    }

    boolean isOneDay() {
        return spans.size() == 1 && spans.getFirst().isDay();
    }
}
