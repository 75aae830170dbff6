package org.tidewaiter.scorecard.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.tidewaiter.detect.series.Cessation;
import org.tidewaiter.detect.series.FalseDiscovery;
import org.tidewaiter.detect.series.ReporterSilence;
import org.tidewaiter.scorecard.Benchmark;
import org.tidewaiter.scorecard.Rounds;
import org.tidewaiter.scorecard.Score;
import org.tidewaiter.scorecard.ScoreSettings;
import org.tidewaiter.scorecard.series.Planted.What;
import org.tidewaiter.trade.Period;

/** Regular flows that stop for good, and reporters that fall silent as a whole. */
public final class CessationBenchmark implements Benchmark {
    private static final int OUTAGES = 50;
    private static final int SERIES_OF_AN_OUTAGE = 100;

    private final int count;
    private final int outages;

    public CessationBenchmark() {
        this(2000, OUTAGES);
    }

    CessationBenchmark(int count, int outages) {
        this.count = count;
        this.outages = outages;
    }

    @Override
    public String id() {
        return "cessation";
    }

    @Override
    public String title() {
        return "Flows that stop, reporters that fall silent";
    }

    @Override
    public Score run(ScoreSettings settings) {
        Rounds ours = new Rounds();
        Rounds three = new Rounds();
        List<double[]> everything = new ArrayList<>();
        int repeated = 0;
        for (int k = 0; k < settings.seeds(); k++) {
            Planted data = new FlowGenerator(settings.firstSeed() + k).make(count);
            everything.addAll(data.values());
            OurAlerts.Result result = OurAlerts.run(data, List.of(new Cessation()));
            SurgeBenchmark.add(ours, AlertScore.of(data, result.alerts(), CessationBenchmark::isCessation), false);
            repeated += restarts(result);
            boolean[][] rule = SimpleRules.run(data, SimpleRules::threeMonthsWithout);
            SurgeBenchmark.add(three, AlertScore.of(data, rule, CessationBenchmark::isCessation), false);
        }
        int[] outage = outages(settings.firstSeed());
        return new Score(
                id(),
                title(),
                count + " series of 72 months for each seed, sha256 " + SeriesFiles.hash(everything) + "; " + outages
                        + " outages of " + SERIES_OF_AN_OUTAGE + " series",
                List.of(
                        new Score.Line("Tidewaiter", "", ours.measures(), null),
                        new Score.Line("three months without trade", "rule", three.measures(), null)),
                List.of(
                        SurgeBenchmark.atLeast("F1", .818, ours.median("F1")),
                        SurgeBenchmark.atMost("silences told with more than one first month", 0, repeated),
                        SurgeBenchmark.atLeast("share of outages told exactly once", 1, outage[0] / (double) outages),
                        SurgeBenchmark.atMost("cessations told besides an outage", 0, outage[1])),
                List.of(
                        "Events other than endings are in the data and are no false alarms here.",
                        "Codes split by a new edition are not measured: a panel does not say which code follows which."));
    }

    private static boolean isCessation(What what) {
        return what == What.CESSATION;
    }

    /** Silences without trade in between that were told under two first months. */
    private static int restarts(OurAlerts.Result result) {
        Set<String> silences = result.accepted().stream()
                .map(each ->
                        each.signal().key() + " " + each.signal().evidence().get("last_month_with_trade"))
                .collect(Collectors.toSet());
        Set<String> told = result.accepted().stream()
                .map(each -> each.signal().key() + " " + each.signal().from())
                .collect(Collectors.toSet());
        return told.size() - silences.size();
    }

    /** How many outages were told by exactly one signal, and how many cessations of their month were told besides. */
    private int[] outages(long seed) {
        int once = 0;
        int besides = 0;
        for (int k = 0; k < outages; k++) {
            SplittableRandom random = new SplittableRandom(seed * 1000 + k);
            Planted data = new FlowGenerator(random.nextLong()).make(SERIES_OF_AN_OUTAGE);
            int start = random.nextInt(FlowGenerator.WATCHED_FROM, FlowGenerator.WATCHED_FROM + 8);
            int end = random.nextBoolean() ? data.months() : start + random.nextInt(1, 5);
            data.values().forEach(months -> Arrays.fill(months, start, end, 0));
            Period month = data.panel().axis().at(start);
            List<FalseDiscovery.Accepted> told = OurAlerts.run(data, List.of(new ReporterSilence(), new Cessation()))
                    .accepted();
            Set<String> silences = told.stream()
                    .filter(each -> each.signal().detector().equals("reporter_silence"))
                    .map(each -> each.signal().from().toString())
                    .collect(Collectors.toSet());
            once += silences.equals(Set.of(month.toString())) ? 1 : 0;
            besides += (int) told.stream()
                    .filter(each -> each.signal().detector().equals("cessation"))
                    .filter(each -> each.signal().from().equals(month))
                    .map(each -> each.signal().key())
                    .distinct()
                    .count();
        }
        return new int[] {once, besides};
    }
}
