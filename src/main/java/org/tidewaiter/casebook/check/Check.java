package org.tidewaiter.casebook.check;

import java.util.Optional;
import org.tidewaiter.casebook.Claim;

/** One way to hold a claim against something. */
interface Check {

    /** What this check has to say; empty where the claim is none of its business. */
    Optional<Judgement> judge(Claim claim, TextUnderCheck text);

    /** The same for a reading that is only tried: without looking for what a number that does not fit would be right for. */
    default Optional<Judgement> tryOut(Claim claim, TextUnderCheck text) {
        return judge(claim, text);
    }
}
