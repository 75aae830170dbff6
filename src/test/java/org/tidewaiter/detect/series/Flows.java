package org.tidewaiter.detect.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tidewaiter.detect.Detector;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.PeriodAxis;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.trade.Flow;

/** Series written as in the twins of the cards ("100*24 . 0*3"), and detectors run on them. */
final class Flows {
    private final List<FlowSeries> series = new ArrayList<>();

    static double[] numbers(String text) {
        return Arrays.stream(text.split(" "))
                .flatMapToDouble(part -> {
                    String[] both = part.split("\\*");
                    double value = both[0].equals(".") ? Double.NaN : Double.parseDouble(both[0]);
                    double[] run = new double[both.length == 1 ? 1 : Integer.parseInt(both[1])];
                    Arrays.fill(run, value);
                    return Arrays.stream(run);
                })
                .toArray();
    }

    Flows add(String code, String values) {
        return add(Flow.IMPORT, code, values, ".*" + numbers(values).length);
    }

    Flows add(Flow flow, String code, String values, String weights) {
        double[] figures = numbers(values);
        series.add(new FlowSeries(
                new FlowKey(156, 408, flow, code),
                new PeriodAxis(2018 * 12, figures.length),
                figures,
                numbers(weights)));
        return this;
    }

    Panel panel() {
        return new Panel(series.get(0).axis(), series);
    }

    /** What counts in the last months. */
    List<FalseDiscovery.Accepted> lookAtLast(Detector detector, int months) {
        Panel panel = panel();
        int last = panel.axis().length() - 1;
        FalseDiscovery discovery = new FalseDiscovery(FalseDiscovery.Procedure.BENJAMINI_HOCHBERG);
        detector.look(panel, new Watch(last - months + 1, last), discovery.of(detector.card()));
        return discovery.accepted();
    }

    /** The same, as "code kind first-month". */
    List<String> told(Detector detector, int months) {
        return lookAtLast(detector, months).stream()
                .map(each -> each.signal().key().code() + " " + each.signal().kind() + " "
                        + each.signal().from())
                .toList();
    }
}
