package org.tidewaiter.scorecard.pairs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.trade.Period;

/** Tested cells, and which count at a rate of false discoveries, month by month (Benjamini and Hochberg 1995). */
final class Cells implements Signals {

    private record Cell(Period month, double p, Supplier<Signal> signal) {}

    private final List<Cell> cells = new ArrayList<>();

    @Override
    public void found(Signal signal) {
        throw new IllegalStateException("a benchmark of tests met a rule: " + signal.kind());
    }

    @Override
    public void tested(Period month, Direction direction, double p, Supplier<Signal> signal) {
        cells.add(new Cell(month, p, signal));
    }

    /** The probabilities in the order in which they came. */
    double[] probabilities() {
        return cells.stream().mapToDouble(Cell::p).toArray();
    }

    /** The signals of the cells of a month that count. */
    List<Signal> accepted(Period month, double rate) {
        List<Cell> sorted = cells.stream()
                .filter(cell -> cell.month().equals(month))
                .sorted(Comparator.comparingDouble(Cell::p))
                .toList();
        int counted = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).p() <= rate * (i + 1) / sorted.size()) {
                counted = i + 1;
            }
        }
        return sorted.subList(0, counted).stream()
                .map(cell -> cell.signal().get())
                .toList();
    }
}
