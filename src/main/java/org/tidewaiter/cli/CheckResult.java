package org.tidewaiter.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Flag;
import org.tidewaiter.law.Layer;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.law.Settlement;
import org.tidewaiter.trade.HsRevision;

/**
 * One consignment with its answer, as {@code check} prints it. A row of a file that could not be used keeps its place with
 * {@code error} instead of an answer; {@code row} and {@code columns} are the row of the file as it was read.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckResult(
        @Nullable Long row,
        @Nullable Answer answer,
        @Nullable List<String> reasons,
        @Nullable List<MeasureHit> measures,
        @Nullable List<Layer> layers,
        @Nullable List<Flag> flags,
        String goods,
        @Nullable String hs,
        @Nullable HsRevision hsEdition,
        @Nullable Boolean hsEditionAssumed,
        @Nullable String label,
        String from,
        String to,
        @Nullable LocalDate on,
        @Nullable BigDecimal valueUsd,
        @Nullable Interval interval,
        @Nullable String error,
        @Nullable Map<String, String> columns,
        @Nullable Given given) {

    /** Facts as stated, what they settle here, and the answer without them. */
    record Given(
            List<String> facts,
            List<Settlement.Sentence> settles,
            @Nullable Answer answerWithout) {}

    /** This result as one under stated facts; only what concerns measures that reach the goods is said. */
    CheckResult given(List<String> facts, List<Settlement.Sentence> sentences, CheckResult without) {
        List<MeasureHit> reached = without.measures() == null ? List.of() : without.measures();
        List<Settlement.Sentence> here = sentences.stream()
                .filter(sentence ->
                        reached.stream().anyMatch(hit -> hit.measureId().equals(sentence.measureId())))
                .toList();
        List<String> told = new ArrayList<>(reasons == null ? List.of() : reasons);
        told.add(
                Math.min(1, told.size()),
                "All of this takes as true, unchecked: " + String.join(", ", facts)
                        + "; days and measures are those left then.");
        return new CheckResult(
                row,
                answer,
                told,
                measures,
                layers,
                flags,
                goods,
                hs,
                hsEdition,
                hsEditionAssumed,
                label,
                from,
                to,
                on,
                valueUsd,
                interval,
                error,
                columns,
                new Given(List.copyOf(facts), here, without.answer()));
    }

    /** Value that is surely in scope, and value that could be. */
    record Interval(BigDecimal surelyUsd, BigDecimal possiblyUsd) {
        static Interval of(Answer answer, BigDecimal valueUsd) {
            return switch (answer) {
                case IN_SCOPE -> new Interval(valueUsd, valueUsd);
                case UNDETERMINED -> new Interval(BigDecimal.ZERO, valueUsd);
                case OUT_OF_SCOPE -> new Interval(BigDecimal.ZERO, BigDecimal.ZERO);
            };
        }
    }
}
