package org.tidewaiter.law;

import java.util.List;

/** An answer with its reasons, the first of which gives the answer, and every measure that reaches the movement, surest first. */
public record Assessment(Answer answer, List<String> reasons, List<MeasureHit> measures) {

    public Assessment {
        reasons = List.copyOf(reasons);
        measures = List.copyOf(measures);
    }
}
