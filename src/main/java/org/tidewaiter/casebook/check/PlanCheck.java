package org.tidewaiter.casebook.check;

import java.util.Optional;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Verdict;

/** What is still to come cannot be checked yet; it is something to watch for a year. */
final class PlanCheck implements Check {

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        return claim.kind() == ClaimKind.PLAN
                ? Optional.of(Judgement.of(
                        "plan",
                        Verdict.NOT_CHECKABLE,
                        "Planned: watch for it until " + text.published().plusYears(1) + "."))
                : Optional.empty();
    }
}
