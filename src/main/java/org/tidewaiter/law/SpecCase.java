package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
        Optional<Set<Doubt>> found = find(assessment, measure);
        if (measure != null && found.isEmpty()) {
            faults.add(measure + " is not named");
        }
        if (find(assessment, notMeasure).isPresent()) {
            faults.add(notMeasure + " is named and should not be");
        }
        if (doubts != null && found.isPresent() && !found.get().equals(doubts)) {
            faults.add("the doubts of " + measure + " are " + Doubt.words(found.get()) + ", expected "
                    + Doubt.words(doubts));
        }
        return faults;
    }

    /** The doubts of a measure that an answer names, be it as a ban, a cap or a flag. */
    private static Optional<Set<Doubt>> find(Assessment assessment, @Nullable String id) {
        return Stream.concat(
                        assessment.measures().stream()
                                .filter(hit -> hit.measureId().equals(id))
                                .map(Doubt::of),
                        assessment.flags().stream()
                                .filter(flag -> flag.measureId().equals(id))
                                .map(Doubt::of))
                .findFirst();
    }
}
