package org.tidewaiter.scorecard.pairs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.PeriodAxis;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.detect.pairs.BreakPoint;
import org.tidewaiter.detect.pairs.CodeSwitch;
import org.tidewaiter.scorecard.Benchmark;
import org.tidewaiter.scorecard.Rounds;
import org.tidewaiter.scorecard.Score;
import org.tidewaiter.scorecard.ScoreSettings;
import org.tidewaiter.trade.Flow;

/** Pairs of neighbouring codes, in some of which part of the first moves to the second after a ban. */
public final class CodeSwitchBenchmark implements Benchmark {
    private static final int MONTHS = 72;
    private static final int BREAK = 60;
    private static final int AFTER = 6;
    private static final PeriodAxis AXIS = new PeriodAxis(2016 * 12, MONTHS);
    private static final double[] MOVED = {.3, .6, .9};
    private static final int FIRST_HEADING = 3000; // no pair of the neighbours' table lies between 3000 and 5999

    private final int pairs;
    private final int planted;

    /** As large as the goals ask for: 100 switches among 3,000 pairs. */
    public CodeSwitchBenchmark() {
        this(3_000, 100);
    }

    CodeSwitchBenchmark(int pairs, int planted) {
        this.pairs = pairs;
        this.planted = planted;
    }

    private record Made(Panel panel, Map<String, Double> moved) {}

    @Override
    public String id() {
        return "code_switch";
    }

    @Override
    public String title() {
        return "Goods that moved to a neighbouring code after a ban";
    }

    @Override
    public Score run(ScoreSettings settings) {
        Rounds early = new Rounds();
        Rounds ours = new Rounds();
        Rounds erratic = new Rounds();
        Rounds naive = new Rounds();
        for (int round = 0; round < settings.seeds(); round++) {
            long seed = settings.firstSeed() + round;
            Made smooth = make(seed, .35); // the smooth class of the surge benchmark
            Cells cells = look(smooth);
            score(early, flagged(cells, AFTER), smooth);
            score(ours, flagged(cells, MONTHS - BREAK), smooth);
            score(naive, doubled(smooth), smooth);
            Made wild = make(seed, 1); // its erratic class
            score(erratic, flagged(look(wild), MONTHS - BREAK), wild);
        }
        return new Score(
                id(),
                title(),
                pairs + " pairs of 72 months, " + planted + " of them with 30, 60 or 90 % moved; made with seeds from "
                        + settings.firstSeed(),
                List.of(
                        ours.line("code_switch after twelve months, smooth flows", "q = .10"),
                        early.line("code_switch after six months, smooth flows", "q = .10"),
                        naive.line("second code at least doubled, smooth flows", ""),
                        erratic.line("code_switch after twelve months, erratic flows", "q = .10")),
                List.of(
                        ours.atLeast("recall, smooth flows", .8, "recall"),
                        ours.atLeast("recall where 60 % moved", .9, "recall at 60 %"),
                        ours.atLeast("precision, smooth flows", .8, "precision")),
                List.of(
                        "Prices of the two codes differ by half a natural logarithm on average; a switch between codes of one"
                                + " price is seen by its amounts alone.",
                        "Erratic flows have a standard deviation of one natural logarithm from month to month: six months say"
                                + " little there, and no goal is set."));
    }

    private static void score(Rounds rounds, Set<String> flagged, Made made) {
        rounds.add(flagged, made.moved().keySet());
        for (double share : MOVED) {
            List<String> these = made.moved().entrySet().stream()
                    .filter(entry -> entry.getValue() == share)
                    .map(Map.Entry::getKey)
                    .toList();
            long hit = these.stream().filter(flagged::contains).count();
            rounds.add("recall at " + Math.round(100 * share) + " %", "share", hit / (double) these.size());
        }
    }

    private Made make(long seed, double deviation) {
        FlowMaker maker = new FlowMaker(seed);
        List<FlowSeries> series = new ArrayList<>();
        Map<String, Double> moved = new HashMap<>();
        for (int pair = 0; pair < pairs; pair++) {
            double level = Math.exp(Math.log(200_000) + .8 * maker.normal());
            double price = Math.exp(maker.normal());
            double[] first = maker.flow(level, deviation, .97, maker.season(MONTHS, maker.uniform(0, .5)));
            double[] second = maker.flow(
                    level * Math.exp(.7 * maker.normal()), deviation, .97, maker.season(MONTHS, maker.uniform(0, .5)));
            double[] firstKg = weights(maker, first, price);
            double[] secondKg = weights(maker, second, price * Math.exp(.5 * maker.normal()));
            if (pair < planted) {
                double share = MOVED[pair % MOVED.length];
                moved.put(code(pair, "11"), share);
                for (int month = BREAK; month < MONTHS; month++) {
                    second[month] += share * first[month];
                    secondKg[month] += share * firstKg[month];
                    first[month] *= 1 - share;
                    firstKg[month] *= 1 - share;
                }
            }
            series.add(new FlowSeries(key(code(pair, "11")), AXIS, first, firstKg));
            series.add(new FlowSeries(key(code(pair, "19")), AXIS, second, secondKg));
        }
        return new Made(new Panel(AXIS, series), moved);
    }

    private static double[] weights(FlowMaker maker, double[] values, double price) {
        double[] weights = new double[values.length];
        for (int month = 0; month < values.length; month++) {
            weights[month] = values[month] / price * Math.exp(.15 * maker.normal());
        }
        return weights;
    }

    private static String code(int pair, String end) {
        return FIRST_HEADING + pair + end;
    }

    private static FlowKey key(String code) {
        return new FlowKey(156, 408, Flow.IMPORT, code);
    }

    private Cells look(Made made) {
        List<String> banned = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            banned.add(code(pair, "11"));
        }
        CodeSwitch detector =
                new CodeSwitch(List.of(BreakPoint.ban("ban", AXIS.at(BREAK).start(), List.of(Flow.IMPORT), banned)));
        Cells cells = new Cells(detector.card());
        detector.look(made.panel(), new Watch(BREAK, MONTHS - 1), cells);
        return cells;
    }

    /** The codes that count so many months after the ban. */
    private static Set<String> flagged(Cells cells, int after) {
        Set<String> flagged = new HashSet<>();
        for (Signal signal : cells.accepted(AXIS.at(BREAK + after - 1))) {
            flagged.add(signal.key().code());
        }
        return flagged;
    }

    private Set<String> doubled(Made made) {
        Map<String, double[]> values = new HashMap<>();
        made.panel().series().forEach(series -> values.put(series.key().code(), series.valueUsd()));
        Set<String> flagged = new HashSet<>();
        for (int pair = 0; pair < pairs; pair++) {
            double[] second = values.getOrDefault(code(pair, "19"), new double[MONTHS]);
            double before = 0;
            double after = 0;
            for (int month = 0; month < AFTER; month++) {
                before += second[BREAK - 12 + month]; // the same months a year before
                after += second[BREAK + month];
            }
            if (after >= 2 * before) {
                flagged.add(code(pair, "11"));
            }
        }
        return flagged;
    }
}
