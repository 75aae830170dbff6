package org.tidewaiter.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Flag;
import org.tidewaiter.law.Layer;
import org.tidewaiter.law.MeasureHit;
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
        @Nullable Map<String, String> columns) {

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
