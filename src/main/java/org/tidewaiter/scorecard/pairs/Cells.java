package org.tidewaiter.scorecard.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.detect.series.FalseDiscovery;
import org.tidewaiter.trade.Period;

/** Tested cells of a detector, each month judged by itself, as if nothing were known of the later ones. */
final class Cells implements Signals {
    private final DetectorCard card;
    private final Map<Period, FalseDiscovery> months = new TreeMap<>();
    private final List<Double> probabilities = new ArrayList<>();

    Cells(DetectorCard card) {
        this.card = card;
    }

    @Override
    public void found(Signal signal) {
        throw new IllegalStateException("a benchmark of tests met a rule: " + signal.kind());
    }

    @Override
    public void tested(Period month, Direction direction, double p, Supplier<Signal> signal) {
        probabilities.add(p);
        months.computeIfAbsent(month, key -> new FalseDiscovery(FalseDiscovery.Procedure.BENJAMINI_HOCHBERG))
                .of(card)
                .tested(month, direction, p, signal);
    }

    /** The probabilities in the order in which they came. */
    double[] probabilities() {
        return probabilities.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The signals of the cells of a month that count at the rate of the card. */
    List<Signal> accepted(Period month) {
        FalseDiscovery found = months.get(month);
        return found == null
                ? List.of()
                : found.accepted().stream().map(FalseDiscovery.Accepted::signal).toList();
    }
}
