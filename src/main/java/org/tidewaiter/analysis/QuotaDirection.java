package org.tidewaiter.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Cap;
import org.tidewaiter.law.Measure;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/** Whose figures speak of a cap: goods {@code isOutward} to the one area it is about, or bought from it. */
record QuotaDirection(Cap cap, Area hub, boolean isOutward) {

    static QuotaDirection of(Cap cap) {
        return find(cap)
                .orElseThrow(() -> AppException.wrongUse(
                        "The cap " + cap.main().measure().id() + " is not about goods between one area and all others.",
                        "Only such caps are added up."));
    }

    /** Empty where the cap is about goods between named areas on both ends, or none on either. */
    static Optional<QuotaDirection> find(Cap cap) {
        Measure measure = cap.main().measure();
        boolean outward = measure.from().isAny();
        List<Area> named = outward ? measure.to().areas() : measure.from().areas();
        return named.size() != 1 || (!outward && !measure.to().isAny())
                ? Optional.empty()
                : Optional.of(new QuotaDirection(cap, named.getFirst(), outward));
    }

    /**
     * The first question loaded figures answer: what the suppliers publish, by month and then by year; then what the one
     * area publishes, or a reconciled data set holds for it.
     */
    Question question(Desk desk, SourceChoice source, Period.@Nullable Frequency frequency) {
        return question(desk, source, frequency, cap);
    }

    /** The same, reaching from the window of this cap to that of a later one. */
    Question question(Desk desk, SourceChoice source, Period.@Nullable Frequency frequency, Cap latest) {
        List<Period.Frequency> frequencies =
                frequency == null ? List.of(Period.Frequency.MONTHLY, Period.Frequency.ANNUAL) : List.of(frequency);
        List<Question> questions = new ArrayList<>();
        for (boolean theirs : List.of(true, false)) {
            for (Period.Frequency grain : frequencies) {
                questions.add(Question.about(
                                theirs ? null : hub,
                                theirs ? hub : null,
                                List.of(theirs == isOutward ? Flow.EXPORT : Flow.IMPORT),
                                new PeriodRange(
                                        QuotaAnalysis.range(cap, grain).from(),
                                        QuotaAnalysis.range(latest, grain).to()))
                        .withSource(source));
            }
        }
        return questions.stream().filter(desk::holds).findFirst().orElse(questions.getFirst());
    }
}
