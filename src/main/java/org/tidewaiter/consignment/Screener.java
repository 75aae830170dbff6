package org.tidewaiter.consignment;

import java.util.List;
import org.tidewaiter.law.Assessor;

/** Answers rows that were read. Facts that are missing or could be two things never give a firm answer. */
final class Screener {
    private final Decider decider;

    Screener(FileOptions options, Assessor assessor, GoodsWords words) {
        this.decider = new Decider(assessor, words, options.today());
    }

    RowResult screen(RowReading reading) {
        SharedReading shared = reading.shared();
        if (shared == null) {
            return unusable(reading);
        }
        Decider.Decision decision = decider.decide(shared.question(decider), reading.day());
        Amount value = reading.value();
        return new RowResult(
                reading.row().number(),
                decision.verdict(),
                reading.goods(),
                reading.code(),
                shared.facts().edition().isEmpty(),
                reading.from(),
                reading.to(),
                reading.day().isOneDay() ? reading.day().spans().getFirst().start() : null,
                value,
                value == null ? null : decider.interval(decision, value.value()),
                reading.flags(),
                decision.candidates(),
                null,
                null);
    }

    private static RowResult unusable(RowReading reading) {
        return new RowResult(
                reading.row().number(),
                Verdict.of(State.NOT_CHECKED, List.of(), List.of()),
                reading.goods(),
                null,
                false,
                reading.from(),
                reading.to(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                reading.row().problem(),
                null);
    }
}
