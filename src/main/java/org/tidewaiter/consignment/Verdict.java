package org.tidewaiter.consignment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.law.MeasureHit;

/**
 * An answer shared by rows that ask the same. {@code day} is the day it was worked out for: between two changes of law
 * only the day named in a sentence differs, so that is all that is changed for another day.
 */
public record Verdict(
        State state,
        List<String> reasons,
        List<MeasureHit> measures,
        @Nullable LocalDate day) {
    private static final String ON = "on ";

    static Verdict of(Assessment assessment, LocalDate day) {
        return new Verdict(State.of(assessment.answer()), assessment.reasons(), assessment.measures(), day);
    }

    static Verdict of(State state, List<String> reasons, List<MeasureHit> measures) {
        return new Verdict(state, List.copyOf(reasons), List.copyOf(measures), null);
    }

    /** How the sentences name the day; null where they name none. */
    @Nullable
    String dayInWords() {
        return day == null ? null : ON + day;
    }

    public List<String> reasonsOn(@Nullable LocalDate other) {
        if (day == null || other == null || day.equals(other)) {
            return reasons;
        }
        String worked = ON + day;
        String wanted = ON + other;
        return reasons.stream().map(reason -> reason.replace(worked, wanted)).toList();
    }
}
