package org.tidewaiter.scorecard.price;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.PeriodAxis;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.detect.price.UnitValue;
import org.tidewaiter.detect.price.WorldPrices;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/**
 * Our detector on made groups, through the contract every panel goes through: a group is a flow, its consignments are
 * its months, and which tested cells count is decided by Benjamini and Hochberg per month and direction over all flows.
 */
final class OurPrices implements Signals {
    private static final int FIRST_MONTH = 1900 * 12;

    private final List<Cell> cells = new ArrayList<>();
    private final int groups;
    private final PeriodAxis axis;
    private final double seconds;

    private record Cell(Period month, Direction direction, double p, Supplier<Signal> signal) {}

    private record Family(Period month, Direction direction) {}

    private OurPrices(List<PriceGroups.Group> made) {
        groups = made.size();
        int size = made.getFirst().odd().length;
        axis = new PeriodAxis(FIRST_MONTH, size);
        List<FlowSeries> series = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            FlowKey key = new FlowKey(156, 408, Flow.IMPORT, String.format(Locale.ROOT, "%06d", g));
            series.add(new FlowSeries(
                    key, axis, exp(made.get(g).logValues()), exp(made.get(g).logWeights())));
        }
        UnitValue detector = new UnitValue(longMemory(new UnitValue().card(), size), WorldPrices.UNKNOWN);
        Panel panel = new Panel(axis, series);
        long before = processorNanos();
        detector.look(panel, new Watch(0, size - 1), this);
        seconds = (processorNanos() - before) / 1e9;
    }

    static OurPrices look(List<PriceGroups.Group> made) {
        return new OurPrices(made);
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The card as it is, looking back over a whole group however many consignments it has. */
    private static DetectorCard longMemory(DetectorCard card, int months) {
        Map<String, DetectorCard.Parameter> parameters = new TreeMap<>(card.parameters());
        parameters.put("history", new DetectorCard.Parameter(months, "months", "a made group is one history"));
        return new DetectorCard(
                card.id(),
                card.title(),
                card.question(),
                card.grain(),
                card.needs(),
                card.falseDiscoveryRate(),
                parameters,
                card.innocentCauses(),
                card.references(),
                card.since());
    }

    private static double[] exp(double[] logs) {
        return Arrays.stream(logs).map(Math::exp).toArray();
    }

    double groupsPerSecond() {
        return groups / seconds;
    }

    /** What counts where a share of false flags is put up with. */
    boolean[][] flags(double falseDiscoveryRate) {
        boolean[][] flags = new boolean[groups][axis.length()];
        Map<Family, List<Cell>> families = new HashMap<>();
        for (Cell cell : cells) {
            families.computeIfAbsent(new Family(cell.month, cell.direction), k -> new ArrayList<>())
                    .add(cell);
        }
        for (List<Cell> family : families.values()) {
            family.sort(Comparator.comparingDouble(Cell::p));
            int count = 0;
            for (int k = 0; k < family.size(); k++) {
                count = family.get(k).p <= falseDiscoveryRate * (k + 1) / family.size() ? k + 1 : count;
            }
            for (Cell cell : family.subList(0, count)) {
                Signal signal = cell.signal.get();
                flags[Integer.parseInt(signal.key().code())][axis.placeOf(signal.from())] = true;
            }
        }
        return flags;
    }

    @Override
    public void found(Signal signal) {
        throw new IllegalStateException("a group too small to be tested: " + signal.key());
    }

    @Override
    public void tested(Period month, Direction direction, double p, Supplier<Signal> signal) {
        cells.add(new Cell(month, direction, p, signal));
    }
}
