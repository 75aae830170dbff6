package org.tidewaiter.casebook.check;

import java.util.Optional;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Verdict;

/** Judgements, motives and forecasts are kept with their author and not checked. */
final class OpinionCheck implements Check {

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        return claim.kind() == ClaimKind.OPINION
                ? Optional.of(Judgement.of(
                        "opinion",
                        Verdict.OUT_OF_SCOPE,
                        "An opinion: kept with its author, neither right nor wrong here."))
                : Optional.empty();
    }
}
