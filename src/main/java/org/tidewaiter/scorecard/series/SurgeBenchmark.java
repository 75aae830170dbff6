package org.tidewaiter.scorecard.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidewaiter.detect.Detector;
import org.tidewaiter.detect.series.Cessation;
import org.tidewaiter.detect.series.Emergence;
import org.tidewaiter.detect.series.LevelShift;
import org.tidewaiter.detect.series.ReporterSilence;
import org.tidewaiter.detect.series.Resurgence;
import org.tidewaiter.detect.series.Surge;
import org.tidewaiter.scorecard.Benchmark;
import org.tidewaiter.scorecard.ChildScript;
import org.tidewaiter.scorecard.Rounds;
import org.tidewaiter.scorecard.Score;
import org.tidewaiter.scorecard.ScoreSettings;
import org.tidewaiter.scorecard.series.Planted.What;

/** Surges, appearances and returns planted into flows of four demand classes, watched over twelve monthly rounds. */
public final class SurgeBenchmark implements Benchmark {
    private static final int FOR_PEERS = 250; // the slow ones take half a second per series
    private static final int TIMED_ROUNDS = 12;

    private final int count;

    public SurgeBenchmark() {
        this(2000);
    }

    SurgeBenchmark(int count) {
        this.count = count;
    }

    @Override
    public String id() {
        return "surge";
    }

    @Override
    public String title() {
        return "Surges and appearances in monthly flows";
    }

    @Override
    public Score run(ScoreSettings settings) {
        Rounds ours = new Rounds();
        Rounds triple = new Rounds();
        Rounds deviation = new Rounds();
        List<double[]> everything = new ArrayList<>();
        for (int k = 0; k < settings.seeds(); k++) {
            Planted data = new FlowGenerator(settings.firstSeed() + k).make(count);
            everything.addAll(data.values());
            OurAlerts.Result result = OurAlerts.run(data, upward());
            add(ours, AlertScore.of(data, result.alerts(), What::isUpward), true);
            ours.add("all six detectors", "ms per series and round", milliseconds(data));
            add(triple, scored(data, SimpleRules::tripleOfLastYear), true);
            add(deviation, scored(data, SimpleRules::farFromMedian), true);
        }
        List<Score.Line> lines = new ArrayList<>();
        lines.add(new Score.Line("Tidewaiter", "", ours.measures(), null));
        lines.add(new Score.Line("three times the month a year before", "rule", triple.measures(), null));
        lines.add(new Score.Line("3.5 MAD above the logs without zeros", "rule", deviation.measures(), null));
        if (settings.withPeers()) {
            addPeers(lines, settings);
        }
        return new Score(
                id(),
                title(),
                count + " series of 72 months for each seed, sha256 " + SeriesFiles.hash(everything),
                lines,
                List.of(
                        atLeast("F1", .775, ours.median("F1")),
                        atLeast("precision", .79, ours.median("precision")),
                        atMost("false alarm series", 95, ours.median("false alarms")),
                        atMost("ms per series and round, all six detectors", .2, ours.median("all six detectors"))),
                List.of(
                        "The data are invented: they rank methods, they do not foretell how often an alarm on real "
                                + "trade is right.",
                        "A hit is an alert in the month of the event or the two after; a false alarm is a series with "
                                + "an alert where nothing was planted, or before it was.",
                        "The programs in R judge the first " + FOR_PEERS + " series of the first seed, since they need "
                                + "up to half a second for each; ours stands beside them on the same ones."));
    }

    private static List<Detector> upward() {
        return List.of(new Emergence(), new Resurgence(), new Surge());
    }

    private static double milliseconds(Planted data) {
        List<Detector> all = List.of(
                new Emergence(),
                new Resurgence(),
                new Surge(),
                new Cessation(),
                new ReporterSilence(),
                new LevelShift());
        return OurAlerts.run(data, all).nanos() / 1e6 / data.values().size() / TIMED_ROUNDS;
    }

    private static AlertScore scored(Planted data, SimpleRules.Rule rule) {
        return AlertScore.of(data, SimpleRules.run(data, rule), What::isUpward);
    }

    static void add(Rounds rounds, AlertScore score, boolean withParts) {
        rounds.add("F1", "", score.f1());
        rounds.add("precision", "", score.precision());
        rounds.add("recall", "", score.recall());
        rounds.add("false alarms", "series", score.falseAlarms());
        if (!Double.isNaN(score.delay())) {
            rounds.add("delay", "months", score.delay());
        }
        if (withParts) {
            score.recallBy().forEach((part, recall) -> rounds.add("recall, " + part, "", recall));
        }
    }

    private void addPeers(List<Score.Line> lines, ScoreSettings settings) {
        Planted all = new FlowGenerator(settings.firstSeed()).make(count);
        Planted some = all.first(FOR_PEERS);
        Rounds ours = new Rounds();
        add(ours, AlertScore.of(some, OurAlerts.run(all, upward()).alerts(), What::isUpward), true);
        lines.add(new Score.Line("Tidewaiter, the series the peers see", "", ours.measures(), null));
        java.nio.file.Path series = SeriesFiles.write(settings.work(), "surge.csv", some.values());
        java.nio.file.Path alerts = settings.work().resolve("surge_alerts.csv");
        java.nio.file.Path times = settings.work().resolve("surge_times.csv");
        Map<String, String> names = Map.of(
                "tsoutliers", "R forecast::tsoutliers", "farrington", "R surveillance::farringtonFlexible, alpha .001");
        List<String> order = List.of("tsoutliers", "farrington");
        ChildScript.Outcome outcome = new ChildScript(
                        List.of("Rscript"), settings.peers().resolve("surge.R"), "r-cran-forecast r-cran-surveillance")
                .run(settings.work(), List.of(series.toString(), alerts.toString(), times.toString()));
        Map<String, boolean[][]> told =
                outcome.ran() ? SeriesFiles.alerts(alerts, order, some.values().size(), some.months()) : Map.of();
        for (String method : order) {
            Rounds rounds = new Rounds();
            boolean[][] of = told.get(method);
            if (of != null) {
                add(rounds, AlertScore.of(some, of, What::isUpward), true);
                SeriesFiles.read(times).stream()
                        .filter(cells -> cells[0].equals(method))
                        .forEach(cells -> rounds.add(
                                "time",
                                "ms per series and round",
                                1000
                                        * Double.parseDouble(cells[1])
                                        / some.values().size()
                                        / TIMED_ROUNDS));
            }
            lines.add(new Score.Line(
                    names.getOrDefault(method, method),
                    outcome.version(),
                    rounds.measures(),
                    outcome.ran() ? null : outcome.reason()));
        }
    }

    static Score.Goal atLeast(String what, double wanted, double reached) {
        return new Score.Goal(what + " at least", wanted, reached, reached >= wanted);
    }

    static Score.Goal atMost(String what, double wanted, double reached) {
        return new Score.Goal(what + " at most", wanted, reached, reached <= wanted);
    }
}
