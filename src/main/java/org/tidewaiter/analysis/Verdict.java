package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.util.List;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.MeasureHit;

/**
 * What the law says about a row that may add up several lines and months, each held against the law of its own period.
 * {@code surely} is the value of what is in scope, {@code possibly} adds what is undetermined; {@code mixed} where the
 * lines of the row have different answers, which makes the row as a whole undetermined.
 */
public record Verdict(
        Answer answer,
        boolean mixed,
        BigDecimal surely,
        BigDecimal possibly,
        List<String> reasons,
        List<MeasureHit> measures) {

    public Verdict {
        reasons = List.copyOf(reasons);
        measures = List.copyOf(measures);
    }
}
