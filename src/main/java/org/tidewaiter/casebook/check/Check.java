package org.tidewaiter.casebook.check;

import java.util.Optional;
import org.tidewaiter.casebook.Claim;

/** One way to hold a claim against something. */
interface Check {

    /** What this check has to say; empty where the claim is none of its business. */
    Optional<Judgement> judge(Claim claim, TextUnderCheck text);
}
