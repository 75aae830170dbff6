package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.CommodityCode;

/**
 * One example of a spec twin: the answer that its book alone must give, a measure the answer must name, exactly what keeps
 * that measure from being plainly in scope, and a measure the answer must not name.
 */
public record SpecCase(
        String name,
        CommodityCode goods,
        Area from,
        Area to,
        LocalDate on,
        Answer expect,
        @Nullable String measure,
        @Nullable Set<Doubt> doubts,
        @Nullable String notMeasure,
        String place) {

    public SpecCase {
        doubts = doubts == null ? null : Set.copyOf(doubts);
    }

    /** What is wrong with an answer, in a sentence each; empty if it is as it should be. */
    List<String> findFaults(Assessment assessment) {
        List<String> faults = new ArrayList<>();
        if (assessment.answer() != expect) {
            faults.add("expected " + expect.words() + ", got "
                    + assessment.answer().words());
        }
        Optional<MeasureHit> hit = find(assessment, measure);
        if (measure != null && hit.isEmpty()) {
            faults.add(measure + " is not named");
        }
        if (find(assessment, notMeasure).isPresent()) {
            faults.add(notMeasure + " is named and should not be");
        }
        if (doubts != null && hit.isPresent() && !Doubt.of(hit.get()).equals(doubts)) {
            faults.add("the doubts of " + measure + " are " + Doubt.words(Doubt.of(hit.get())) + ", expected "
                    + Doubt.words(doubts));
        }
        return faults;
    }

    private static Optional<MeasureHit> find(Assessment assessment, @Nullable String id) {
        return assessment.measures().stream()
                .filter(hit -> hit.measureId().equals(id))
                .findFirst();
    }
}
