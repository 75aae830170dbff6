package org.tidewaiter.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure that reaches a movement, surely or possibly. {@code effect} is what it does by itself, {@code why} the
 * sentences that say why it does no more; empty where the effect is in scope.
 */
public record MeasureHit(
        String act,
        String paragraph,
        boolean paragraphVerified,
        Basis basis,
        String basisSource,
        Certainty certainty,
        Coverage coverage,
        Answer effect,
        List<String> why,
        List<ConditionNote> conditions,
        String measureId,
        String authority,
        String regime,
        String says,
        String commodity,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean verified,
        @Nullable String unverified,
        @Nullable LocalDate inForceBy,
        @Nullable LocalDate verifiedUntil,
        @Nullable String interpretation,
        Confidence confidence,
        String url) {

    public MeasureHit {
        why = List.copyOf(why);
        conditions = List.copyOf(conditions);
    }

    /** A condition as answers print it; {@code open} if it keeps the answer undetermined on a day asked about. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record ConditionNote(
            String type,
            String says,
            @Nullable String asks,
            boolean verified,
            boolean open,
            @Nullable LocalDate until,
            List<Amount> amounts,
            @Nullable String window,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String sharedBy,
            @Nullable String ledger,
            @Nullable Fact settledBy) {

        public ConditionNote {
            amounts = List.copyOf(amounts);
        }

        static ConditionNote of(Condition condition, boolean open) {
            LocalDate until = switch (condition) {
                case Condition.Exemption exemption -> exemption.until();
                case Condition.Transition transition -> transition.until();
                case Condition.WindDown windDown -> windDown.until();
                case Condition.Derogation derogation -> null;
                case Condition.Note note -> null;
                case Condition.Quota quota -> null;
                case Condition.SelfApplied selfApplied -> null;
                case Condition.ValueThreshold threshold -> null;
            };
            if (condition instanceof Condition.Quota quota) {
                return new ConditionNote(
                        quota.type(),
                        quota.says(),
                        quota.asks(),
                        quota.verified(),
                        open,
                        until,
                        quota.amounts(),
                        quota.window(),
                        quota.from(),
                        quota.to(),
                        quota.sharedBy(),
                        quota.ledger(),
                        null);
            }
            List<Amount> amounts =
                    condition instanceof Condition.ValueThreshold threshold ? threshold.amounts() : List.of();
            return new ConditionNote(
                    condition.type(),
                    condition.says(),
                    condition.asks(),
                    condition.verified(),
                    open,
                    until,
                    amounts,
                    null,
                    null,
                    null,
                    null,
                    null,
                    condition.settledBy());
        }
    }

    /** First and last day in words; where the first was not read, the days between which it lies. */
    public String validity() {
        return Validity.words(validFrom, validTo, inForceBy, verifiedUntil);
    }

    /** Citation: act and paragraph. */
    public String citation() {
        return LegalAct.cite(act, paragraph);
    }
}
