package org.tidewaiter.detect.pairs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.detect.CardReader;
import org.tidewaiter.detect.Detector;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/**
 * Goods that seem to go on under a neighbouring code after a ban or a change of edition. One cell is one code at one break
 * point; the best of its neighbours speaks, and the number of neighbours is paid for in its probability (Šidák). Cells weigh
 * as much as their loss is likely to be one; those in which even a whole switch could not be seen are not tested. A
 * break is looked at twice: when half a year after it is known, and again after a year, when less is left to chance.
 */
public final class CodeSwitch implements Detector {
    private static final int YEAR = 12; // months

    private final DetectorCard card = CardReader.packed("code_switch");
    private final List<BreakPoint> breaks;
    private final int early = card.count("months_after");
    private final int late = card.count("months_after_again");
    private final int leastBefore = card.count("least_before");
    private final int leastAfter = card.count("least_after");
    private final int mostNeighbours = card.count("most_neighbours");
    private final double leastMoved = card.number("least_moved") / early;
    private final double leastVisible = card.number("least_visible");
    private final double likelyLoss = card.number("likely_loss");
    private final double leastFit = (1 - card.number("sum_tolerance")) / (1 + card.number("sum_tolerance"));
    private final Switch.Demands demands = new Switch.Demands(card.number("sum_tolerance"), card.number("certainty"));

    /** Looks around the changes of edition alone. */
    public CodeSwitch() {
        this(List.of());
    }

    /** Looks around measures as well. */
    public CodeSwitch(List<BreakPoint> measures) {
        List<BreakPoint> all = new ArrayList<>(BreakPoint.editions());
        all.addAll(measures);
        this.breaks = List.copyOf(all);
    }

    @Override
    public DetectorCard card() {
        return card;
    }

    @Override
    public void look(Panel panel, Watch watch, Signals signals) {
        for (BreakPoint point : breaks) {
            int first = point.firstAfter(panel.axis());
            for (int after : List.of(early, late)) {
                int last = first + after - 1;
                boolean due = last >= watch.from()
                        && last <= watch.to()
                        && last < panel.axis().length();
                for (Flow flow : due && first >= YEAR ? Flow.values() : new Flow[0]) {
                    List<FlowSeries> goods = panel.series().stream()
                            .filter(series -> series.key().flow() == flow)
                            .toList();
                    look(
                            point,
                            new Shifts(goods, point, method(after)),
                            panel.axis().at(last),
                            signals);
                }
            }
        }
    }

    private Shifts.Method method(int after) {
        return new Shifts.Method(
                card.count("years_before"),
                after,
                card.count("months_of_spread"),
                leastBefore,
                leastAfter,
                card.count("placebos"),
                card.count("placebos_enough"));
    }

    private void look(BreakPoint point, Shifts shifts, Period last, Signals signals) {
        List<FlowSeries> goods = shifts.goods();
        List<Integer> concerned = new ArrayList<>();
        Map<Integer, List<Integer>> gainers = new LinkedHashMap<>();
        for (int i = 0; i < goods.size(); i++) {
            FlowSeries series = goods.get(i);
            Around own = shifts.real(i);
            boolean known = point.concerns(series.key().flow(), series.key().code())
                    && own.knownBefore() >= leastBefore
                    && own.knownAfter() >= leastAfter
                    && own.valueBefore() > 0;
            boolean lost = known && -own.change() >= leastMoved;
            if (known && !(lost && isRenumbered(point, shifts, i, last, signals))) {
                concerned.add(i);
                List<Integer> neighbours =
                        lost && own.unitsBefore() >= leastBefore ? neighbours(point, shifts, i) : List.of();
                if (!neighbours.isEmpty()) {
                    gainers.put(i, neighbours);
                }
            }
        }
        if (!gainers.isEmpty()) {
            test(point, shifts, concerned, gainers, last, signals);
        }
    }

    private List<Integer> neighbours(BreakPoint point, Shifts shifts, int place) {
        return shifts.neighbours(place, mostNeighbours).stream()
                .filter(each -> shifts.isComparable(shifts.real(each))
                        && !Renumbering.isRedrawn(
                                point, shifts.goods().get(each).key().code()))
                .toList();
    }

    private boolean isRenumbered(BreakPoint point, Shifts shifts, int place, Period last, Signals signals) {
        List<FlowSeries> successors = Renumbering.successors(point, shifts.goods(), place);
        if (successors.isEmpty()) {
            return false;
        }
        Around own = shifts.real(place);
        Around together = shifts.around(Renumbering.sum(successors));
        double gained = together.valueAfter() - together.valueBefore(); // from nothing, mostly: no logarithm
        if (Switch.fit(-own.change(), gained) < leastFit || together.knownAfter() < leastAfter) {
            return false;
        }
        FlowSeries series = shifts.goods().get(place);
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("break", point.name());
        evidence.put("correspondence", Renumbering.says(point, series.key().code()));
        evidence.put("into", successors.stream().map(each -> each.key().code()).toList());
        evidence.put("gained_usd_a_month", Math.rint(gained));
        signals.found(signal(point, series, last, "edition change", own, null, 0, evidence));
        return true;
    }

    /** A loss with the neighbour whose gain fits it best. */
    private record Cell(int place, int gainer, int neighbours, double p, double likely) {}

    private void test(
            BreakPoint point,
            Shifts shifts,
            List<Integer> concerned,
            Map<Integer, List<Integer>> gainers,
            Period last,
            Signals signals) {
        double[] losses = shifts.losses(concerned);
        Map<Integer, Double> likely = new LinkedHashMap<>();
        for (int i = 0; i < losses.length; i++) {
            if (losses[i] > 0 && gainers.containsKey(concerned.get(i))) {
                likely.put(concerned.get(i), losses[i]);
            }
        }
        shifts.suspect(gainers.entrySet().stream()
                .filter(entry -> likely.getOrDefault(entry.getKey(), 0.0) >= likelyLoss)
                .flatMap(entry -> entry.getValue().stream())
                .toList());
        List<Cell> cells = new ArrayList<>();
        likely.forEach((place, weight) -> {
            List<Integer> visible = gainers.getOrDefault(place, List.of()).stream()
                    .filter(each -> new Switch(shifts.real(place), shifts.real(each)).visibility() >= leastVisible)
                    .toList();
            if (!visible.isEmpty()) {
                cells.add(cell(shifts, place, visible, weight));
            }
        });
        double[] p = cells.stream().mapToDouble(Cell::p).toArray();
        double[] weighted =
                Weighted.of(p, cells.stream().mapToDouble(Cell::likely).toArray());
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            signals.tested(
                    last,
                    Direction.NEITHER,
                    weighted[i],
                    () -> signal(
                            point,
                            shifts.goods().get(cell.place()),
                            last,
                            "code switch",
                            shifts.real(cell.place()),
                            cell.p(),
                            Math.min(1, -Math.log10(cell.p()) / 4), // one in ten thousand is as strong as it gets
                            evidence(point, shifts, cell)));
        }
    }

    private Cell cell(Shifts shifts, int place, List<Integer> neighbours, double likely) {
        int best = neighbours.getFirst();
        double single = 1;
        for (int each : neighbours) {
            double chance = shifts.chance(place, each, demands);
            if (chance < single) {
                single = chance;
                best = each;
            }
        }
        return new Cell(place, best, neighbours.size(), 1 - Math.pow(1 - single, neighbours.size()), likely);
    }

    private Map<String, Object> evidence(BreakPoint point, Shifts shifts, Cell cell) {
        Around own = shifts.real(cell.place());
        Around theirs = shifts.real(cell.gainer());
        Switch found = new Switch(own, theirs);
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("break", point.name());
        evidence.put("into", shifts.goods().get(cell.gainer()).key().code());
        evidence.put("gained_usd_a_month", Math.rint(theirs.change()));
        evidence.put("gain_to_loss_fit", round(found.fit()));
        evidence.put("loss_in_standard_errors", round(-own.shift().errors()));
        evidence.put("chance_that_the_loss_is_none", round(1 - cell.likely()));
        evidence.put("evidence_of_amounts", round(found.gain()));
        evidence.put("evidence_of_prices", round(found.price()));
        evidence.put("rise_of_share_in_standard_errors", round(found.share()));
        evidence.put("usd_per_kg_of_the_first_before", round(Math.exp(own.unitBefore())));
        evidence.put("usd_per_kg_of_the_second_before", round(Math.exp(theirs.unitBefore())));
        evidence.put(
                "usd_per_kg_of_the_second_after",
                round(Math.exp(theirs.unitBefore() + theirs.unitShift().change())));
        evidence.put("neighbours_compared", cell.neighbours());
        return evidence;
    }

    private Signal signal(
            BreakPoint point,
            FlowSeries series,
            Period last,
            String kind,
            Around own,
            @Nullable Double p,
            double strength,
            Map<String, Object> evidence) {
        return new Signal(
                card.id(),
                kind,
                series.key(),
                series.axis().at(point.firstAfter(series.axis())),
                last,
                Direction.NEITHER,
                own.valueAfter(),
                own.valueBefore(),
                Double.NaN,
                Double.NaN,
                "USD a month",
                p,
                strength,
                evidence);
    }

    private static double round(double value) {
        return Math.rint(value * 1000) / 1000; // three decimals are read, more are not
    }
}
