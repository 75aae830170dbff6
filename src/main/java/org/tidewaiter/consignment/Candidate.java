package org.tidewaiter.consignment;

import java.util.List;
import org.tidewaiter.law.Answer;
import org.tidewaiter.trade.HsRevision;

/** A code the row could mean, with the answer it would get and the provisions behind that. */
public record Candidate(String hs, HsRevision hsEdition, String label, Answer answer, List<String> provisions) {

    public Candidate {
        provisions = List.copyOf(provisions);
    }
}
