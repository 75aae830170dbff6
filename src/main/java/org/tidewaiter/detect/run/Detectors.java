package org.tidewaiter.detect.run;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.detect.Detector;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.events.EventWindow;
import org.tidewaiter.detect.pairs.Barter;
import org.tidewaiter.detect.pairs.BasketDrift;
import org.tidewaiter.detect.pairs.BreakPoint;
import org.tidewaiter.detect.pairs.CodeSwitch;
import org.tidewaiter.detect.price.UnitValue;
import org.tidewaiter.detect.price.WorldPrices;
import org.tidewaiter.detect.series.Cessation;
import org.tidewaiter.detect.series.Emergence;
import org.tidewaiter.detect.series.LevelShift;
import org.tidewaiter.detect.series.ReporterSilence;
import org.tidewaiter.detect.series.Resurgence;
import org.tidewaiter.detect.series.Surge;
import org.tidewaiter.law.Certainty;
import org.tidewaiter.law.Coverage;
import org.tidewaiter.law.GoodsScope;
import org.tidewaiter.law.LegalAct;
import org.tidewaiter.law.Measure;
import org.tidewaiter.trade.Flow;

/** The detectors that look at one pair of countries. */
final class Detectors {
    private static final int NORTH_KOREA = 408; // M49; whose holidays the calendar of events knows

    private final List<Detector> rules;
    private final List<Detector> tests;
    private final EventWindow events = new EventWindow();
    private final Law law;

    Detectors(Law law, WorldPrices world) {
        this.law = law;
        this.rules = List.of(new BannedGoods(law), new Emergence(), new Resurgence());
        this.tests = List.of(
                new Cessation(),
                new ReporterSilence(),
                new Surge(),
                new LevelShift(),
                new UnitValue(world),
                new BasketDrift(),
                new Barter());
    }

    /** Those that have something to say about a pair. */
    List<Detector> of(Pair pair) {
        List<Detector> all = new ArrayList<>(rules);
        if (pair.panel().axis().isAnnual()) {
            return all; // the others need months
        }
        all.addAll(tests);
        all.add(new CodeSwitch(breakPoints(pair)));
        if (pair.reporter() == NORTH_KOREA || pair.partner() == NORTH_KOREA) {
            all.add(events);
        }
        return all;
    }

    private List<BreakPoint> breakPoints(Pair pair) {
        List<BreakPoint> points = new ArrayList<>();
        for (Flow flow : List.of(Flow.IMPORT, Flow.EXPORT)) {
            law.listMeasures(new FlowKey(pair.reporter(), pair.partner(), flow, "")).stream()
                    .filter(Detectors::isBan)
                    .forEach(measure -> points.add(BreakPoint.ban(
                            LegalAct.cite(measure.act().number(), measure.paragraph()),
                            measure.validFrom(),
                            List.of(flow),
                            codes(measure))));
        }
        return points;
    }

    private static boolean isBan(Measure measure) {
        GoodsScope goods = measure.goods();
        return measure.isScreenable()
                && goods != null
                && !goods.codes().isEmpty()
                && goods.coverage() == Coverage.WHOLE
                && goods.certainty() == Certainty.CERTAIN;
    }

    private static List<String> codes(Measure measure) {
        GoodsScope goods = measure.goods();
        return goods == null ? List.of() : goods.codes();
    }
}
