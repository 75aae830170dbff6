package org.tidewaiter.detect.run;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidewaiter.analysis.FlowPeriods;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.PeriodAxis;

/** All trade of one reporter with one partner, as detectors read it and as it was published. */
record Pair(int reporter, int partner, Panel panel, Map<FlowKey, FlowPeriods> figures) {

    static Pair of(List<FlowPeriods> goods, PeriodAxis axis) {
        FlowPeriods first = goods.getFirst();
        List<FlowSeries> series = goods.stream()
                .map(each -> new FlowSeries(key(each), axis, each.valueUsd(), each.netWeightKg()))
                .toList();
        return new Pair(
                first.reporter(),
                first.partner(),
                new Panel(axis, series),
                goods.stream().collect(Collectors.toMap(Pair::key, Function.identity())));
    }

    private static FlowKey key(FlowPeriods months) {
        return new FlowKey(months.reporter(), months.partner(), months.flow(), months.code());
    }
}
