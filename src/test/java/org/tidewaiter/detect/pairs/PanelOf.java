package org.tidewaiter.detect.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.tidewaiter.detect.Detector;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.PeriodAxis;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/** Panels written as numbers ("100*24 0 .", a point for what is not known), and what a detector says of them. */
public final class PanelOf {
    public static final int CHINA = 156;
    public static final int NORTH_KOREA = 408;

    private final int reporter;
    private final int partner;
    private final int first;
    private final List<FlowSeries> series = new ArrayList<>();

    public PanelOf(int reporter, int partner, String firstMonth) {
        this.reporter = reporter;
        this.partner = partner;
        this.first = PeriodAxis.of(Period.parse(firstMonth), Period.parse(firstMonth))
                .first();
    }

    public PanelOf with(Flow flow, String code, String values, String weights) {
        return with(flow, code, numbers(values), numbers(weights));
    }

    public PanelOf with(Flow flow, String code, double[] values, double[] weights) {
        series.add(new FlowSeries(
                new FlowKey(reporter, partner, flow, code), new PeriodAxis(first, values.length), values, weights));
        return this;
    }

    public Panel panel() {
        return new Panel(series.getFirst().axis(), series);
    }

    public static double[] numbers(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .flatMapToDouble(part -> {
                    String[] pieces = part.split("\\*");
                    double value = pieces[0].equals(".") ? Double.NaN : Double.parseDouble(pieces[0]);
                    double[] run = new double[pieces.length == 1 ? 1 : Integer.parseInt(pieces[1])];
                    Arrays.fill(run, value);
                    return Arrays.stream(run);
                })
                .toArray();
    }

    /** Everything found by a rule, and every tested cell whose probability is at most a tenth. */
    public static final class Heard implements Signals {
        public final List<Signal> signals = new ArrayList<>();
        public final List<Double> tested = new ArrayList<>();

        @Override
        public void found(Signal signal) {
            signals.add(signal);
        }

        @Override
        public void tested(Period month, Direction direction, double p, Supplier<Signal> signal) {
            tested.add(p);
            Signal made = signal.get(); // must be able to speak whatever the probability
            if (p <= .1) {
                signals.add(made);
            }
        }
    }

    public static Heard heard(Detector detector, Panel panel, int from, int to) {
        Heard heard = new Heard();
        detector.look(panel, new Watch(from, to), heard);
        return heard;
    }
}
