package org.tidewaiter.detect.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.PeriodAxis;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.detect.pairs.NorthSouth;
import org.tidewaiter.trade.PeriodRange;

/** Holds what countries record with North Korea beside what they record with South Korea. */
final class NorthAndSouth {
    private final NorthSouth detector = new NorthSouth();
    private final Watching watching;
    private final boolean wanted;
    private final Map<Integer, Pair> north = new TreeMap<>();
    private final Map<Integer, Panel> south = new TreeMap<>();

    NorthAndSouth(Watching watching, DetectionOptions options) {
        this.watching = watching;
        this.wanted = options.wants(detector.card().id());
    }

    /** Keeps the pairs with either Korea. */
    void add(Pair pair) {
        if (wanted && pair.partner() == Sides.NORTH) {
            north.put(pair.reporter(), pair);
        } else if (wanted && pair.partner() == Sides.SOUTH) {
            south.put(pair.reporter(), pair.panel());
        }
    }

    /** Compares; where only the North was asked for, the South is read for it. */
    void finish(Desk desk, Question question, PeriodRange range, PeriodAxis axis, Watch watch) {
        if (north.keySet().stream().allMatch(NorthSouth::bordersNorth)) {
            return; // nobody, or countries whose trade with the North is no slip
        }
        Sides.readSouth(desk, question, range, goods -> {
            Pair pair = Pair.of(goods, axis);
            south.put(pair.reporter(), pair.panel());
        });
        north.forEach((reporter, pair) -> detector.look(
                pair.panel(),
                south.getOrDefault(reporter, new Panel(axis, List.of())),
                watch,
                watching.of(detector.card(), pair)));
    }
}
