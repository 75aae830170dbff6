package org.tidewaiter.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Cap;
import org.tidewaiter.law.Measure;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/** Whose figures speak of a cap: goods {@code isOutward} to the one area it is about, or bought from it. */
record QuotaDirection(Cap cap, Area hub, boolean isOutward) {

    static QuotaDirection of(Cap cap) {
        Measure measure = cap.main().measure();
        boolean outward = measure.from().isAny();
        List<Area> named = outward ? measure.to().areas() : measure.from().areas();
        if (named.size() != 1 || (!outward && !measure.to().isAny())) {
            throw AppException.wrongUse(
                    "The cap " + measure.id() + " is not about goods between one area and all others.",
                    "Only such caps are added up.");
        }
        return new QuotaDirection(cap, named.getFirst(), outward);
    }

    /**
     * The first question loaded figures answer: what the suppliers publish, by month and then by year; then what the one
     * area publishes, or a reconciled data set holds for it.
     */
    Question question(Desk desk, SourceChoice source, Period.@Nullable Frequency frequency) {
        List<Period.Frequency> frequencies =
                frequency == null ? List.of(Period.Frequency.MONTHLY, Period.Frequency.ANNUAL) : List.of(frequency);
        List<Question> questions = new ArrayList<>();
        for (boolean theirs : List.of(true, false)) {
            for (Period.Frequency grain : frequencies) {
                questions.add(Question.about(
                                theirs ? null : hub,
                                theirs ? hub : null,
                                List.of(theirs == isOutward ? Flow.EXPORT : Flow.IMPORT),
                                QuotaAnalysis.range(cap, grain))
                        .withSource(source));
            }
        }
        return questions.stream().filter(desk::holds).findFirst().orElse(questions.getFirst());
    }
}
