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
 * point; the best of its neighbours speaks, and the number of neighbours is paid for in its probability (Šidák). A
 * break is looked at twice: when half a year after it is known, and again after a year, when less is left to chance.
 */
public final class CodeSwitch implements Detector {
    private static final int YEAR = 12; // months

    private final DetectorCard card = CardReader.packed("code_switch");
    private final List<BreakPoint> breaks;
    private final int years = card.count("years_before");
    private final int early = card.count("months_after");
    private final int late = card.count("months_after_again");
    private final int leastBefore = card.count("least_before");
    private final int leastAfter = card.count("least_after");
    private final int mostNeighbours = card.count("most_neighbours");
    private final double certainty = card.number("certainty");
    private final double leastFit = (1 - card.number("sum_tolerance")) / (1 + card.number("sum_tolerance"));
    private final Switch.Demands demands = new Switch.Demands(leastFit, card.number("least_moved") / early, certainty);

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
                            new Shifts(goods, point, years, after),
                            panel.axis().at(last),
                            signals);
                }
            }
        }
    }

    private void look(BreakPoint point, Shifts shifts, Period last, Signals signals) {
        List<FlowSeries> goods = shifts.goods();
        for (int i = 0; i < goods.size(); i++) {
            FlowSeries series = goods.get(i);
            Around own = shifts.real(i);
            boolean lost = point.concerns(series.key().flow(), series.key().code())
                    && own.knownBefore() >= leastBefore
                    && own.knownAfter() >= leastAfter
                    && -own.change() >= demands.leastMoved();
            if (lost && !isRenumbered(point, shifts, i, last, signals)) {
                test(point, shifts, i, last, signals);
            }
        }
    }

    private boolean isRenumbered(BreakPoint point, Shifts shifts, int place, Period last, Signals signals) {
        List<FlowSeries> successors = Renumbering.successors(point, shifts.goods(), place);
        if (successors.isEmpty()) {
            return false;
        }
        Around own = shifts.real(place);
        Around together = shifts.around(Renumbering.sum(successors));
        Switch found = new Switch(own, together);
        if (found.fit() < leastFit || together.knownAfter() < leastAfter) {
            return false;
        }
        FlowSeries series = shifts.goods().get(place);
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("break", point.name());
        evidence.put("correspondence", Renumbering.says(point, series.key().code()));
        evidence.put("into", successors.stream().map(each -> each.key().code()).toList());
        evidence.put("gained_usd_a_month", Math.rint(together.change()));
        signals.found(signal(point, series, last, "edition change", own, null, 0, evidence));
        return true;
    }

    private void test(BreakPoint point, Shifts shifts, int place, Period last, Signals signals) {
        Around own = shifts.real(place);
        int best = -1;
        double single = 1;
        List<Integer> neighbours = shifts.neighbours(place, mostNeighbours).stream()
                .filter(each -> isComparable(shifts.real(each))
                        && !Renumbering.isRedrawn(
                                point, shifts.goods().get(each).key().code()))
                .toList();
        if (neighbours.isEmpty() || own.unitsBefore() == 0 || -own.shift().errors() < certainty) {
            return; // a loss that its own months explain; asked before the gain is looked at
        }
        for (int each : neighbours) {
            double statistic = new Switch(own, shifts.real(each)).statistic(demands);
            if (statistic == Double.NEGATIVE_INFINITY) {
                continue;
            }
            double chance = shifts.chance(place, each, statistic, demands, card.count("placebos"));
            if (best < 0 || chance < single) {
                single = chance;
                best = each;
            }
        }
        double p = 1 - Math.pow(1 - single, neighbours.size());
        int speaker = best < 0 ? neighbours.getFirst() : best;
        FlowSeries gainer = shifts.goods().get(speaker);
        Around theirs = shifts.real(speaker);
        signals.tested(
                last,
                Direction.NEITHER,
                p,
                () -> signal(
                        point,
                        shifts.goods().get(place),
                        last,
                        "code switch",
                        own,
                        p,
                        Math.min(1, -Math.log10(p) / 4), // one in ten thousand is as strong as it gets
                        evidence(point, own, theirs, gainer, neighbours.size())));
    }

    private boolean isComparable(Around gainer) {
        return gainer.knownBefore() >= leastBefore
                && gainer.knownAfter() >= leastAfter
                && gainer.unitsAfter() > 0
                && gainer.valueBefore() > 0
                && gainer.unitsBefore() > 0;
    }

    private Map<String, Object> evidence(
            BreakPoint point, Around own, Around theirs, FlowSeries gainer, int neighbours) {
        Switch found = new Switch(own, theirs);
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("break", point.name());
        evidence.put("into", gainer.key().code());
        evidence.put("gained_usd_a_month", Math.rint(theirs.change()));
        evidence.put("gain_to_loss_fit", round(found.fit()));
        evidence.put("loss_in_standard_errors", round(-own.shift().errors()));
        evidence.put("evidence_of_amounts", round(found.gain()));
        evidence.put("evidence_of_prices", round(found.price()));
        evidence.put("rise_of_share_in_standard_errors", round(found.share()));
        evidence.put("usd_per_kg_of_the_first_before", round(Math.exp(own.unitBefore())));
        evidence.put("usd_per_kg_of_the_second_before", round(Math.exp(theirs.unitBefore())));
        evidence.put("usd_per_kg_of_the_second_after", round(Math.exp(theirs.unitAfter())));
        evidence.put("neighbours_compared", neighbours);
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
