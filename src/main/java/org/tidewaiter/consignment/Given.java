package org.tidewaiter.consignment;

import java.util.List;
import org.tidewaiter.law.Settlement;

/** Facts as stated and checked by nobody, what they settle for a row, and the answer it has without them. */
public record Given(List<String> facts, List<Settlement.Sentence> settles, State answerWithout) {
    public Given {
        facts = List.copyOf(facts);
        settles = List.copyOf(settles);
    }
}
