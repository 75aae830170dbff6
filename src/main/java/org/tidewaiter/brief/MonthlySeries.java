package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.law.Answer;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/** One good month by month, also the months without a figure. */
public record MonthlySeries(Flow flow, String code, String name, Answer answer, List<Point> points) {

    /** One month: why it has no figure, or the figure. */
    public record Point(
            Period period, CellState state, @Nullable BigDecimal value) {}

    public MonthlySeries {
        points = List.copyOf(points);
    }
}
