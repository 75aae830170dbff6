package org.tidewaiter.detect.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.FlowPeriods;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.law.Measure;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Period;

/** The law of a desk, codes read in the edition in which they were published. */
final class LoadedLaw implements Law {
    private record Way(int reporter, int partner, boolean inward) {}

    private final Desk desk;
    private final List<Period> periods;
    private final Map<Way, List<Measure>> measures = new HashMap<>();
    private Map<FlowKey, FlowPeriods> figures = Map.of();

    LoadedLaw(Desk desk, List<Period> periods) {
        this.desk = desk;
        this.periods = List.copyOf(periods);
    }

    /** The figures whose editions count from now on. */
    void turnTo(Map<FlowKey, FlowPeriods> published) {
        figures = published;
    }

    @Override
    public Assessment assess(FlowKey key, Period period) {
        return assess(figures.get(key), key, period);
    }

    /** The same for figures at hand. */
    Assessment assess(@Nullable FlowPeriods published, FlowKey key, Period period) {
        int place = published == null ? -1 : periods.indexOf(period);
        HsRevision edition = published == null || place < 0 ? null : published.editions()[place];
        return desk.assess(
                Areas.packed().get(key.reporter()),
                Areas.packed().get(key.partner()),
                key.flow(),
                key.code(),
                edition,
                period);
    }

    @Override
    public List<Measure> listMeasures(FlowKey key) {
        Way way = new Way(key.reporter(), key.partner(), isInward(key.flow()));
        return measures.computeIfAbsent(way, asked -> {
            Area reporter = Areas.packed().get(asked.reporter());
            Area partner = Areas.packed().get(asked.partner());
            return asked.inward() ? desk.listMeasures(partner, reporter) : desk.listMeasures(reporter, partner);
        });
    }

    private static boolean isInward(Flow flow) {
        return flow.isInward();
    }
}
