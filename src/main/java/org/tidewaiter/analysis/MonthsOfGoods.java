package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/** Many goods period by period in one look, each period with the reason why it has no figure. */
public final class MonthsOfGoods {
    /** One period of one good. */
    public record Point(
            Period period, CellState state, @Nullable BigDecimal value) {}

    private MonthsOfGoods() {}

    /** The periods of a range for each of the codes; codes are cut to the digits of the question. */
    public static Map<String, List<Point>> of(Slice slice, Flow flow, PeriodRange range, Collection<String> codes) {
        Map<String, Map<Period, Optional<BigDecimal>>> sums = read(slice, flow, codes);
        JointPeriods joint = JointPeriods.of(slice.publication().published(flow));
        Map<String, List<Point>> points = new LinkedHashMap<>();
        for (String code : codes) {
            List<Point> each = new ArrayList<>();
            for (Period period : range.listPeriods()) {
                Optional<BigDecimal> sum = sums.getOrDefault(code, Map.of()).get(period);
                each.add(
                        sum == null
                                ? new Point(period, absence(slice, joint, flow, code, period), null)
                                : new Point(period, state(sum), sum.orElse(null)));
            }
            points.put(code, each);
        }
        return points;
    }

    /** The wanted goods that occur in a flow, cut to the digits of the question. */
    static List<String> listCodes(Slice slice, Flow flow) {
        return slice.engine()
                .list(
                        "analyses/goods_in_slice",
                        Map.of(
                                "flow",
                                flow.code(),
                                "level",
                                slice.question().goods().level()),
                        row -> row.getString("goods_code"));
    }

    private static Map<String, Map<Period, Optional<BigDecimal>>> read(
            Slice slice, Flow flow, Collection<String> codes) {
        Picked.set(slice.engine(), codes);
        Map<String, Map<Period, Optional<BigDecimal>>> sums = new HashMap<>();
        slice.engine()
                .forEach(
                        "analyses/months_of_goods",
                        Map.of(
                                "flow",
                                flow.code(),
                                "level",
                                slice.question().goods().level()),
                        row -> sums.computeIfAbsent(row.getString("goods_code"), code -> new HashMap<>())
                                .put(new Period(row.getInt("period")), row.findDecimal("value")));
        return sums;
    }

    private static CellState state(Optional<BigDecimal> sum) {
        return sum.map(value -> value.signum() == 0 ? CellState.REPORTED_ZERO : CellState.REPORTED)
                .orElse(CellState.SUPPRESSED);
    }

    private static CellState absence(Slice slice, JointPeriods joint, Flow flow, String code, Period period) {
        return joint.inPlaceOf(period).isPresent()
                ? CellState.PUBLISHED_JOINTLY
                : slice.publication().absence(flow, code, period);
    }
}
