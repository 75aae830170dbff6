package org.tidewaiter.scorecard.mirror;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.detect.mirror.Diversion;
import org.tidewaiter.detect.mirror.MirrorSeries;
import org.tidewaiter.detect.mirror.MirrorTable;
import org.tidewaiter.scorecard.Benchmark;
import org.tidewaiter.scorecard.Rounds;
import org.tidewaiter.scorecard.Score;
import org.tidewaiter.scorecard.ScoreSettings;
import org.tidewaiter.trade.Period;

/** Goods sent through third countries, hidden among the trade of many countries in many goods. */
public final class DiversionBenchmark implements Benchmark {
    private static final String OURS = "Tidewaiter";
    private static final String ONE_LEG = "third country imports twice as much";
    private static final String BOTH_LEGS = "third country imports and sends on twice as much";
    private static final double LEAST_USD = 250_000;

    private final int countries;
    private final int codes;
    private final int diversions;

    public DiversionBenchmark() {
        this(40, 50, 50);
    }

    DiversionBenchmark(int countries, int codes, int diversions) {
        this.countries = countries;
        this.codes = codes;
        this.diversions = diversions;
    }

    /** Goods and their way as far as a method names it; the destination is -1 where it does not. */
    private record Named(int exporter, int destination, int hub, int code) {}

    @Override
    public String id() {
        return "diversion";
    }

    @Override
    public String title() {
        return "Ways through third countries";
    }

    @Override
    public Score run(ScoreSettings settings) {
        Map<String, Rounds> rounds = new LinkedHashMap<>();
        for (int round = 0; round < settings.seeds(); round++) {
            MadeWorld world = new MadeWorld(countries, codes, diversions, 2 * diversions, settings.firstSeed() + round);
            MirrorTable table = world.reports();
            Set<Named> whole = new HashSet<>();
            Set<Named> firstLeg = new HashSet<>();
            for (MadeWorld.Way way : world.diverted()) {
                whole.add(new Named(way.exporter(), way.destination(), way.hub(), way.code()));
                firstLeg.add(new Named(way.exporter(), -1, way.hub(), way.code()));
            }
            judge(rounds, OURS, ours(table), whole);
            judge(rounds, ONE_LEG, doubled(table, false), firstLeg);
            judge(rounds, BOTH_LEGS, doubled(table, true), whole);
        }
        List<Score.Line> lines = rounds.entrySet().stream()
                .map(entry -> new Score.Line(
                        entry.getKey(), "this program", entry.getValue().measures(), null))
                .toList();
        double recall = of(rounds, OURS).median("recall");
        double precision = of(rounds, OURS).median("precision");
        return new Score(
                id(),
                title(),
                countries + " countries, " + codes
                        + " goods, 48 months, both sides reporting with errors of .05 to .5; "
                        + diversions + " flows of a million a year and more of which half to nine tenths go by a third "
                        + "country in the last year, " + 2 * diversions + " that fall and " + 2 * diversions
                        + " that rise by themselves",
                lines,
                List.of(
                        new Score.Goal("recall at least", 0.8, recall, recall >= 0.8),
                        new Score.Goal("precision at least", 0.7, precision, precision >= 0.7)),
                List.of(
                        "The world is smaller than the 80 countries and 200 goods of the method's description, for want of "
                                + "memory; with more countries there are more chances of a coincidence.",
                        "A hit names exporter, destination, third country and goods; the first naive rule names no "
                                + "destination and is asked for none."));
    }

    private static void judge(Map<String, Rounds> rounds, String method, Set<Named> named, Set<Named> truth) {
        long hits = named.stream().filter(truth::contains).count();
        double precision = hits / (double) Math.max(1, named.size());
        double recall = hits / (double) truth.size();
        Rounds of = of(rounds, method);
        of.add("precision", "", precision);
        of.add("recall", "", recall);
        of.add("F1", "", hits == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    private static Set<Named> ours(MirrorTable table) {
        Set<Named> named = new HashSet<>();
        new Diversion().look(table, new Watch(MadeWorld.BEFORE, MadeWorld.MONTHS - 1), new Signals() {
            @Override
            public void found(Signal signal) {
                if (signal.evidence().get("third_country") instanceof Integer hub) {
                    named.add(new Named(
                            signal.key().reporter(),
                            signal.key().partner(),
                            hub,
                            good(signal.key().code())));
                }
            }

            @Override
            public void tested(Period month, Direction direction, double p, Supplier<Signal> signal) {
                throw new IllegalStateException("a rule tests nothing");
            }
        });
        return named;
    }

    private static int good(String code) {
        return Integer.parseInt(code) - 100_000;
    }

    /** What the exporter reports, or else the importer, this year at least twice that of the last and 250,000 more. */
    private static Set<Named> doubled(MirrorTable table, boolean bothLegs) {
        Map<Integer, Map<Integer, Set<Integer>>> byHub = new HashMap<>(); // hub, code, destinations
        Set<Named> named = new HashSet<>();
        for (MirrorSeries flow : table.series()) {
            if (hasDoubled(flow)) {
                byHub.computeIfAbsent(flow.exporter(), k -> new HashMap<>())
                        .computeIfAbsent(good(flow.code()), k -> new HashSet<>())
                        .add(flow.importer());
            }
        }
        for (MirrorSeries flow : table.series()) {
            if (!hasDoubled(flow)) {
                continue;
            }
            if (!bothLegs) {
                named.add(new Named(flow.exporter(), -1, flow.importer(), good(flow.code())));
                continue;
            }
            for (int destination :
                    byHub.getOrDefault(flow.importer(), Map.of()).getOrDefault(good(flow.code()), Set.of())) {
                if (destination != flow.exporter()) {
                    named.add(new Named(flow.exporter(), destination, flow.importer(), good(flow.code())));
                }
            }
        }
        return named;
    }

    private static boolean hasDoubled(MirrorSeries flow) {
        double[] reported = Double.isNaN(flow.fobUsd()[0]) ? flow.cifUsd() : flow.fobUsd();
        double now = 0;
        double before = 0;
        for (int t = MadeWorld.BEFORE; t < MadeWorld.MONTHS; t++) {
            now += reported[t];
            before += reported[t - 12];
        }
        return now >= 2 * before && now - before >= LEAST_USD;
    }

    private static Rounds of(Map<String, Rounds> rounds, String method) {
        return rounds.computeIfAbsent(method, k -> new Rounds());
    }
}
