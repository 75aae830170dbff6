package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a measure and can change its effect. {@code says} is one sentence of ours, {@code asks} the question
 * that would settle it, {@code verified} whether the fact itself was read in a source.
 *
 * <p>Wind-downs, transitions, quotas and exceptions that States judge by themselves are <em>open</em>: while one is, no
 * figure alone can show that the measure applied (docs/decisions/0006-undetermined-while-an-exception-is-open.md).
 * Narrow exemptions, derogations, value floors and notes are printed and leave the answer as it is.
 */
public sealed interface Condition {

    String says();

    @Nullable
    String asks();

    boolean verified();

    /** Contracts from before could be performed up to and including {@code until}. */
    record WindDown(
            String says,
            @Nullable String asks,
            boolean verified,
            LocalDate until,
            @Nullable LocalDate contractsBefore) implements Condition {}

    /** Like a wind-down, but it is doubtful whether there was one. */
    record Transition(String says, @Nullable String asks, boolean verified, LocalDate until) implements Condition {}

    /**
     * A cap shared by States; {@code amounts} say it in several units. {@code ledger} names the sum that counts against
     * it, {@code firstReached} is true where the first amount reached ends it, and not all of them together.
     */
    record Quota(
            String says,
            @Nullable String asks,
            boolean verified,
            List<Amount> amounts,
            String window,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String sharedBy,
            @Nullable String ledger,
            boolean firstReached,
            @Nullable Conversion conversion)
            implements Condition {
        public Quota {
            amounts = List.copyOf(amounts);
        }
    }

    /** An exception wide enough for ordinary trade and judged by States themselves. */
    record SelfApplied(
            String says,
            @Nullable String asks,
            boolean verified,
            @Nullable Fact fact) implements Condition {}

    /** A narrow exception that applies by itself. */
    record Exemption(
            String says,
            @Nullable String asks,
            boolean verified,
            @Nullable LocalDate until,
            @Nullable Fact fact) implements Condition {}

    /** An exception that needs permission. */
    record Derogation(
            String says,
            @Nullable String asks,
            boolean verified,
            @Nullable Fact fact) implements Condition {}

    /** A value under which the measure does not reach. */
    record ValueThreshold(String says, @Nullable String asks, boolean verified, List<Amount> amounts)
            implements Condition {
        public ValueThreshold {
            amounts = List.copyOf(amounts);
        }
    }

    /** Printed only. */
    record Note(String says, @Nullable String asks, boolean verified) implements Condition {}

    /** Spelling of the kind in rule books and JSON. */
    default String type() {
        return switch (this) {
            case Derogation derogation -> "derogation";
            case Exemption exemption -> "exemption";
            case Note note -> "note";
            case Quota quota -> "quota";
            case SelfApplied selfApplied -> "self-applied";
            case Transition transition -> "transition";
            case ValueThreshold threshold -> "value-threshold";
            case WindDown windDown -> "wind-down";
        };
    }

    /** The fact that settles it, if one does. */
    default @Nullable Fact settledBy() {
        return switch (this) {
            case Derogation derogation -> derogation.fact();
            case Exemption exemption -> exemption.fact();
            case SelfApplied selfApplied -> selfApplied.fact();
            case WindDown windDown -> windDown.contractsBefore() == null ? null : Fact.CONTRACT_DATE;
            case Note note -> null;
            case Quota quota -> null;
            case Transition transition -> null;
            case ValueThreshold threshold -> null;
        };
    }

    /** Last day on which the exception was open; {@link LocalDate#MAX} while the measure lasts, {@code null} never. */
    default @Nullable LocalDate openUntil() {
        return switch (this) {
            case Quota quota -> LocalDate.MAX;
            case SelfApplied selfApplied -> LocalDate.MAX;
            case Transition transition -> transition.until();
            case WindDown windDown -> windDown.until();
            case Derogation derogation -> null;
            case Exemption exemption -> null;
            case Note note -> null;
            case ValueThreshold threshold -> null;
        };
    }

    /** True if on that day no figure alone can show that the measure applied. */
    default boolean isOpenOn(LocalDate day) {
        LocalDate until = openUntil();
        return until != null && !day.isAfter(until);
    }
}
