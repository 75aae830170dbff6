package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/**
 * What became known, or known otherwise, about the asked pair, periods and goods from one day to another, in one data set.
 *
 * @param newlyPublished periods of which nothing was published before, by flow
 */
public record AsOfChanges(
        AsOf from, AsOf to, String dataset, String currency, List<Cell> cells, Map<Flow, List<Period>> newlyPublished) {

    /** How a figure changed. */
    public enum Kind {
        /** A figure where nothing was known before. */
        NEW,
        /** Another figure than before. */
        REVISED,
        /** There was a figure, and now there is none, or a zero. */
        WITHDRAWN,
        /** There was no figure but a reason for its absence, and now there is one. */
        APPEARED
    }

    /** One figure that changed. Values in the asked currency; null where the state is not that of a figure. */
    public record Cell(
            Flow flow,
            Period period,
            String code,
            CellState before,
            @Nullable BigDecimal valueBefore,
            CellState after,
            @Nullable BigDecimal valueAfter) {

        public Kind kind() {
            if (after != CellState.REPORTED) {
                return Kind.WITHDRAWN;
            }
            return switch (before) {
                case REPORTED -> Kind.REVISED;
                case NOT_PUBLISHED -> Kind.NEW;
                case REPORTED_ZERO, PUBLISHED_JOINTLY, SUPPRESSED -> Kind.APPEARED;
            };
        }
    }

    public AsOfChanges {
        cells = List.copyOf(cells);
        newlyPublished = Map.copyOf(newlyPublished);
    }

    public long count(Kind kind) {
        return cells.stream().filter(cell -> cell.kind() == kind).count();
    }

    /** The changes of the asked goods from one day to a later one; the data set is the one that answers on the later day. */
    public static AsOfChanges between(Desk desk, Question question, AsOf from, AsOf to) {
        if (from.day().isAfter(to.day())) {
            throw AppException.wrongUse("'" + from + "' is later than '" + to + "'.", "Put the earlier day first.");
        }
        String wanted = question.source().dataset();
        Question plain = question.withBaselineYears(List.of());
        try (Slice after = desk.openHistory(plain.withSource(new SourceChoice(wanted, to)))) {
            Question earlier = plain.withSource(new SourceChoice(after.dataset(), from));
            if (!desk.holds(earlier)) {
                return compare(from, to, null, after);
            }
            try (Slice before = desk.openHistory(earlier)) {
                return compare(from, to, before, after);
            }
        }
    }

    private static AsOfChanges compare(AsOf from, AsOf to, @Nullable Slice before, Slice after) {
        List<Cell> cells = new ArrayList<>();
        Map<Flow, List<Period>> months = new TreeMap<>();
        for (Flow flow : after.question().flows()) {
            TreeSet<String> codes = new TreeSet<>(MonthsOfGoods.listCodes(after, flow));
            if (before != null) {
                codes.addAll(MonthsOfGoods.listCodes(before, flow));
            }
            Map<String, List<MonthsOfGoods.Point>> now = points(after, flow, codes);
            Map<String, List<MonthsOfGoods.Point>> then = before == null ? Map.of() : points(before, flow, codes);
            Set<Period> zeros = before == null ? Set.of() : before.publication().asked(flow);
            for (String code : codes) {
                List<MonthsOfGoods.Point> latter = now.getOrDefault(code, List.of());
                List<MonthsOfGoods.Point> former = then.getOrDefault(code, List.of());
                for (int i = 0; i < latter.size(); i++) {
                    change(flow, code, former.isEmpty() ? null : former.get(i), latter.get(i), zeros)
                            .ifPresent(cells::add);
                }
            }
            List<Period> gained = gained(flow, before, after);
            if (!gained.isEmpty()) {
                months.put(flow, gained);
            }
        }
        return new AsOfChanges(from, to, after.dataset(), after.question().currency(), cells, months);
    }

    private static Map<String, List<MonthsOfGoods.Point>> points(Slice slice, Flow flow, TreeSet<String> codes) {
        return new HashMap<>(MonthsOfGoods.of(slice, flow, slice.question().period(), codes));
    }

    /** Two reasons for having no figure are no change of a figure; a withheld one is none either. */
    private static Optional<Cell> change(
            Flow flow,
            String code,
            MonthsOfGoods.@Nullable Point before,
            MonthsOfGoods.Point after,
            Set<Period> zeros) {
        CellState stateBefore = before == null ? CellState.NOT_PUBLISHED : before.state();
        if (stateBefore == CellState.NOT_PUBLISHED && zeros.contains(after.period())) {
            stateBefore = CellState.REPORTED_ZERO;
        }
        BigDecimal valueBefore = before == null ? null : before.value();
        boolean figureBefore = stateBefore == CellState.REPORTED;
        boolean figureAfter = after.state() == CellState.REPORTED;
        if ((!figureBefore && !figureAfter) || (figureBefore && figureAfter && same(valueBefore, after.value()))) {
            return Optional.empty();
        }
        return Optional.of(
                new Cell(flow, after.period(), code, stateBefore, valueBefore, after.state(), after.value()));
    }

    private static boolean same(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left != null && right != null && left.compareTo(right) == 0;
    }

    private static List<Period> gained(Flow flow, @Nullable Slice before, Slice after) {
        return after.publication().published(flow).stream()
                .filter(period -> after.question().period().touches(period))
                .filter(period ->
                        before == null || !before.publication().published(flow).contains(period))
                .toList();
    }
}
