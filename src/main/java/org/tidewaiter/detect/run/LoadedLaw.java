package org.tidewaiter.detect.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.FlowMonths;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.MonthAxis;
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
    private final MonthAxis axis;
    private final Map<Way, List<Measure>> measures = new HashMap<>();
    private Map<FlowKey, FlowMonths> months = Map.of();

    LoadedLaw(Desk desk, MonthAxis axis) {
        this.desk = desk;
        this.axis = axis;
    }

    /** The figures whose editions count from now on. */
    void turnTo(Map<FlowKey, FlowMonths> published) {
        months = published;
    }

    @Override
    public Assessment assess(FlowKey key, Period period) {
        return desk.assess(
                Areas.packed().get(key.reporter()),
                Areas.packed().get(key.partner()),
                key.flow(),
                key.code(),
                edition(key, period),
                period);
    }

    private @Nullable HsRevision edition(FlowKey key, Period period) {
        FlowMonths published = months.get(key);
        int place = axis.placeOf(period);
        return published == null || place < 0 || place >= axis.length()
                ? null
                : published.editions()[place];
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
