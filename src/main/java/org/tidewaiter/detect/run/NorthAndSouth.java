package org.tidewaiter.detect.run;

import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.FlowMonthsReader;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.Slice;
import org.tidewaiter.detect.MonthAxis;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.detect.pairs.NorthSouth;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.PeriodRange;

/** Holds what a country records with North Korea beside what it records with South Korea. */
final class NorthAndSouth {
    private static final int NORTH = 408; // M49
    private static final int SOUTH = 410;

    private final NorthSouth detector = new NorthSouth();
    private final Watching watching;
    private final boolean wanted;
    private @Nullable Pair north;

    NorthAndSouth(Watching watching, DetectionOptions options) {
        this.watching = watching;
        this.wanted = options.wants(detector.card().id());
    }

    /** Pairs come in the order of reporter and partner: the South follows the North, if it comes at all. */
    void look(Pair pair, Watch watch) {
        if (!wanted) {
            return;
        }
        Pair waiting = north;
        if (waiting != null) {
            boolean south = pair.partner() == SOUTH && pair.reporter() == waiting.reporter();
            if (south || pair.reporter() != waiting.reporter() || pair.partner() > SOUTH) {
                compare(
                        waiting,
                        south ? pair.panel() : new Panel(waiting.panel().axis(), java.util.List.of()),
                        watch);
                north = null;
            }
        }
        if (pair.partner() == NORTH) {
            north = pair;
        }
    }

    private void compare(Pair waiting, Panel south, Watch watch) {
        detector.look(waiting.panel(), south, watch, watching.of(detector.card(), waiting));
    }

    /** The last pair; where only the North was asked for, the South is read for it. */
    void finish(Desk desk, Question question, PeriodRange range, MonthAxis axis, Watch watch) {
        Pair waiting = north;
        if (waiting == null) {
            return;
        }
        Area south = Areas.packed().get(SOUTH);
        Question other =
                question.withReporter(Areas.packed().get(waiting.reporter())).withPartner(south);
        if (question.partner() == null || !desk.holds(other)) {
            compare(waiting, new Panel(axis, java.util.List.of()), watch);
            return;
        }
        try (Slice slice = desk.openHistory(other)) {
            FlowMonthsReader.read(
                    slice, range, goods -> compare(waiting, Pair.of(goods, axis).panel(), watch));
        }
    }
}
