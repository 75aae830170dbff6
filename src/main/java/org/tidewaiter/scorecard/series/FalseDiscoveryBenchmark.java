package org.tidewaiter.scorecard.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.detect.series.FalseDiscovery;
import org.tidewaiter.detect.series.Surge;
import org.tidewaiter.scorecard.Benchmark;
import org.tidewaiter.scorecard.ChildScript;
import org.tidewaiter.scorecard.Rounds;
import org.tidewaiter.scorecard.Score;
import org.tidewaiter.scorecard.ScoreSettings;
import org.tidewaiter.scorecard.series.Planted.Event;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/**
 * Whether the promised share of false discoveries is kept: panels without events whose months are shuffled, so that
 * nothing can be off in them, and with true surges put into some of the flows of the last month.
 */
public final class FalseDiscoveryBenchmark implements Benchmark {
    private static final int SERIES = 200;
    private static final int LAST = FlowGenerator.MONTHS - 1;
    private static final int EVERY = 10; // one flow in ten gets a surge
    private static final double RATIO = 20;
    private static final double[] RATES = {.05, .10, .20};

    private final int panels;

    public FalseDiscoveryBenchmark() {
        this(200);
    }

    FalseDiscoveryBenchmark(int panels) {
        this.panels = panels;
    }

    @Override
    public String id() {
        return "false_discovery";
    }

    @Override
    public String title() {
        return "The promised share of false discoveries";
    }

    @Override
    public Score run(ScoreSettings settings) {
        Rounds ours = new Rounds();
        List<double[]> everything = new ArrayList<>();
        List<double[]> tested = new ArrayList<>();
        Surge detector = new Surge();
        for (int k = 0; k < settings.seeds(); k++) {
            double[] falseShare = new double[RATES.length];
            double[] found = new double[RATES.length];
            double[] anything = new double[RATES.length];
            double chance = 0;
            List<Double> uniform = new ArrayList<>();
            int belowOne = 0;
            for (int i = 0; i < panels; i++) {
                Planted clean = shuffled((settings.firstSeed() + k) * 1_000_003 + i);
                List<Tested> chances = tested(detector, clean.panel());
                double[] cells = probabilities(chances);
                double[] askedOnce =
                        probabilities(chances.stream().filter(Tested::askedOnce).toList());
                belowOne += new KolmogorovSmirnovTest()
                                        .kolmogorovSmirnovTest(new UniformRealDistribution(null, 0, 1), askedOnce)
                                <= .01
                        ? 1
                        : 0;
                Arrays.stream(cells).forEach(uniform::add);
                Planted surging = withSurges(clean);
                everything.addAll(surging.values());
                List<Tested> looked = tested(detector, surging.panel());
                if (i < 20) {
                    tested.add(probabilities(looked));
                }
                chance += looked.stream().filter(cell -> !cell.planted()).count() / (double) looked.size() / panels;
                for (int r = 0; r < RATES.length; r++) {
                    anything[r] += share(detector, clean.panel(), RATES[r])[2] > 0 ? 1.0 / panels : 0;
                    double[] share = share(detector, surging.panel(), RATES[r]);
                    falseShare[r] += share[0] / panels;
                    found[r] += share[1] / panels;
                }
            }
            for (int r = 0; r < RATES.length; r++) {
                ours.add("false share at q " + RATES[r], "", falseShare[r]);
                ours.add("surges found at q " + RATES[r], "", found[r]);
                ours.add("clean panels with a discovery at q " + RATES[r], "", anything[r]);
                ours.add(
                        "false share at q " + RATES[r] + " away from what is promised",
                        "",
                        Math.abs(falseShare[r] - RATES[r] * chance));
            }
            ours.add("share of tested cells without a surge", "", chance);
            ours.add(
                    "share of p below .01",
                    "",
                    uniform.stream().filter(p -> p < .01).count() / (double) uniform.size());
            ours.add(
                    "panels that fail Kolmogorov-Smirnov at .01, cells asked one question",
                    "",
                    belowOne / (double) panels);
        }
        List<Score.Line> lines = new ArrayList<>();
        lines.add(new Score.Line("Tidewaiter", "", ours.measures(), null));
        List<Score.Goal> goals = new ArrayList<>();
        for (double rate : RATES) {
            goals.add(SurgeBenchmark.atMost(
                    "false share at q " + rate, rate + .02, ours.median("false share at q " + rate)));
            String clean = "clean panels with a discovery at q " + rate;
            goals.add(SurgeBenchmark.atMost(clean, rate + .02, ours.median(clean)));
            String away = "false share at q " + rate + " away from what is promised";
            goals.add(SurgeBenchmark.atMost(away, .02, ours.median(away)));
        }
        goals.add(SurgeBenchmark.atLeast("share of p below .01", .005, ours.median("share of p below .01")));
        goals.add(SurgeBenchmark.atMost("share of p below .01", .02, ours.median("share of p below .01")));
        if (settings.withPeers()) {
            addPeer(lines, goals, settings, tested);
        }
        return new Score(
                id(),
                title(),
                panels + " panels of " + SERIES + " series for each seed, sha256 " + SeriesFiles.hash(everything),
                lines,
                goals,
                List.of(
                        "One flow in ten is multiplied by twenty in the last month, where it trades; all else is chance.",
                        "What Benjamini and Hochberg promise (1995, theorem 1) is the rate times the share of tested cells"
                                + " in which nothing happened.",
                        "In a clean panel every discovery is a false one, so the share of clean panels with any is to be the rate.",
                        "Flows that leap are asked two questions, and the smaller probability is doubled: above a half it is no"
                                + " longer spread evenly, so Kolmogorov and Smirnov are asked about the other cells."));
    }

    private static Planted shuffled(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Planted all = new FlowGenerator(random.nextLong()).make(SERIES * 3 / 2);
        List<double[]> values = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < all.values().size() && values.size() < SERIES; i++) {
            if (all.events().get(i).equals(Event.NONE)) {
                double[] months = all.values().get(i).clone();
                for (int t = months.length - 1; t > 0; t--) {
                    int other = random.nextInt(t + 1);
                    double kept = months[t];
                    months[t] = months[other];
                    months[other] = kept;
                }
                values.add(months);
                events.add(Event.NONE);
            }
        }
        return new Planted(values, all.kinds().subList(0, values.size()), events, LAST);
    }

    private static Planted withSurges(Planted clean) {
        List<double[]> values = new ArrayList<>();
        for (int i = 0; i < clean.values().size(); i++) {
            double[] months = clean.values().get(i).clone();
            months[LAST] *= i % EVERY == 0 ? RATIO : 1;
            values.add(months);
        }
        return new Planted(values, clean.kinds(), clean.events(), clean.watchedFrom());
    }

    /**
     * A cell that is tested in the last month.
     *
     * @param planted whether a surge was put into its flow
     * @param askedOnce whether one question was asked of it
     */
    private record Tested(double p, boolean planted, boolean askedOnce) {}

    private static List<Tested> tested(Surge detector, Panel panel) {
        List<Tested> cells = new ArrayList<>();
        detector.look(panel, new Watch(LAST, LAST), new Signals() {
            @Override
            public void found(Signal signal) {
                // a rule's word is no tested cell
            }

            @Override
            public void tested(Period month, Direction direction, double p, Supplier<Signal> signal) {
                Signal told = signal.get();
                cells.add(new Tested(
                        p,
                        isPlanted(told.key()),
                        Integer.valueOf(1).equals(told.evidence().get("questions_asked"))));
            }
        });
        return cells;
    }

    private static double[] probabilities(List<Tested> cells) {
        return cells.stream().mapToDouble(Tested::p).toArray();
    }

    private static boolean isPlanted(FlowKey key) {
        return Integer.parseInt(key.code()) % EVERY == 0;
    }

    /** The share of false ones among what counts, the share of the tested surges that is found, and how many count. */
    private static double[] share(Surge detector, Panel panel, double rate) {
        FalseDiscovery discovery = new FalseDiscovery(FalseDiscovery.Procedure.BENJAMINI_HOCHBERG);
        detector.look(panel, new Watch(LAST, LAST), discovery.of(withRate(detector.card(), rate)));
        int right = 0;
        int wrong = 0;
        for (FalseDiscovery.Accepted each : discovery.accepted()) {
            boolean planted = isPlanted(each.signal().key());
            right += each.q() != null && planted ? 1 : 0;
            wrong += each.q() != null && !planted ? 1 : 0;
        }
        long surges = panel.series().stream()
                .filter(series -> isPlanted(series.key()) && series.isTraded(LAST))
                .count();
        return new double[] {
            wrong / (double) Math.max(1, right + wrong), right / (double) Math.max(1, surges), right + wrong
        };
    }

    private static void addPeer(
            List<Score.Line> lines, List<Score.Goal> goals, ScoreSettings settings, List<double[]> tested) {
        java.nio.file.Path cells = SeriesFiles.write(settings.work(), "false_discovery.csv", tested);
        java.nio.file.Path rejected = settings.work().resolve("false_discovery_rejected.csv");
        ChildScript.Outcome outcome = new ChildScript(
                        List.of("Rscript"), settings.peers().resolve("false_discovery.R"), "r-base-core")
                .run(settings.work(), List.of(cells.toString(), rejected.toString()));
        Rounds same = new Rounds();
        String reason = outcome.ran() ? null : outcome.reason();
        if (outcome.ran()) {
            double different = differences(tested, SeriesFiles.read(rejected));
            same.add("cells judged otherwise than by ours", "cells", different);
            goals.add(SurgeBenchmark.atMost("cells judged otherwise by R", 0, different));
        }
        lines.add(new Score.Line("R stats::p.adjust, BH and BY", outcome.version(), same.measures(), reason));
    }

    private static int differences(List<double[]> tested, List<String[]> rejected) {
        Set<String> theirs = new HashSet<>();
        rejected.forEach(line -> theirs.add(String.join(" ", line)));
        Set<String> ours = new HashSet<>();
        for (int panel = 0; panel < tested.size(); panel++) {
            for (FalseDiscovery.Procedure procedure : FalseDiscovery.Procedure.values()) {
                String name = procedure == FalseDiscovery.Procedure.BENJAMINI_HOCHBERG ? "BH" : "BY";
                for (String cell : counting(procedure, tested.get(panel))) {
                    ours.add(name + " " + panel + " " + cell);
                }
            }
        }
        Set<String> either = new HashSet<>(ours);
        either.addAll(theirs);
        ours.retainAll(theirs);
        return either.size() - ours.size();
    }

    /** The places of the cells that count, by the door that detectors use. */
    private static List<String> counting(FalseDiscovery.Procedure procedure, double[] cells) {
        FalseDiscovery discovery = new FalseDiscovery(procedure);
        Signals signals = discovery.of(withRate(new Surge().card(), .20));
        Period month = new Period(202312);
        for (int i = 0; i < cells.length; i++) {
            FlowKey key = new FlowKey(156, 408, Flow.IMPORT, Integer.toString(i));
            double p = cells[i];
            signals.tested(
                    month,
                    Direction.UP,
                    p,
                    () -> new Signal(
                            "surge", "surge", key, month, month, Direction.UP, 0, 0, 0, 0, "USD", p, 0, Map.of()));
        }
        return discovery.accepted().stream()
                .map(each -> each.signal().key().code())
                .toList();
    }

    private static DetectorCard withRate(DetectorCard card, double rate) {
        return new DetectorCard(
                card.id(),
                card.title(),
                card.question(),
                card.grain(),
                card.needs(),
                rate,
                card.parameters(),
                card.innocentCauses(),
                card.references(),
                card.since());
    }
}
