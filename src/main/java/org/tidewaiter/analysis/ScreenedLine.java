package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Period;

/** One published line held against the law of its own period and direction. {@code from} and {@code to} are where the goods go. */
public record ScreenedLine(
        Area reporter,
        Area partner,
        Flow flow,
        Area from,
        Area to,
        Period period,
        String hs,
        HsRevision edition,
        GoodsName name,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueUsd,
        Interval interval,
        Answer answer,
        List<String> reasons,
        List<MeasureHit> measures,
        String rows) {

    /** Value surely in scope, and value that could be, which holds the first. */
    public record Interval(BigDecimal surelyUsd, BigDecimal possiblyUsd) {}

    /** The same line with sentences after its reasons; the answer stays as it is. */
    ScreenedLine withMoreReasons(List<String> more) {
        List<String> all = new ArrayList<>(reasons);
        all.addAll(more);
        return new ScreenedLine(
                reporter, partner, flow, from, to, period, hs, edition, name, value, valueUsd, interval, answer, all,
                measures, rows);
    }

    public ScreenedLine {
        reasons = List.copyOf(reasons);
        measures = List.copyOf(measures);
    }
}
