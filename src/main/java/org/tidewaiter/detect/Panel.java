package org.tidewaiter.detect;

import java.util.Comparator;
import java.util.List;

/** Every series between one reporter and one partner, on one run of months, in the order of their keys. */
public record Panel(PeriodAxis axis, List<FlowSeries> series) {

    public Panel {
        series = series.stream().sorted(Comparator.comparing(FlowSeries::key)).toList();
        for (FlowSeries each : series) {
            if (!each.axis().equals(axis)) {
                throw new IllegalArgumentException("the months of " + each.key() + " are not those of its panel");
            }
        }
    }
}
