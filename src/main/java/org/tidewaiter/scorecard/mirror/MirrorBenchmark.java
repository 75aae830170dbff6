package org.tidewaiter.scorecard.mirror;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.tidewaiter.detect.mirror.MirrorGap;
import org.tidewaiter.detect.mirror.MirrorPair;
import org.tidewaiter.detect.mirror.Reconciliation;
import org.tidewaiter.detect.mirror.Reliability;
import org.tidewaiter.scorecard.Benchmark;
import org.tidewaiter.scorecard.ChildScript;
import org.tidewaiter.scorecard.Rounds;
import org.tidewaiter.scorecard.Score;
import org.tidewaiter.scorecard.ScoreSettings;

/** Two reports of every flow between many countries: how near the joined figure is to what was traded. */
public final class MirrorBenchmark implements Benchmark {
    private static final String OURS = "Tidewaiter";
    private static final String MEDIAN = "median error";
    private static final String SQUARE = "root mean square error";
    private static final String EVADED = ", with evasion";
    private static final String PEERS = "Growth Lab and BACI-like methods in numpy";
    private static final String AREA = "area under the curve, three months after 24";
    private static final int HISTORY = 24;
    private static final int MONTHS = 3;
    private static final double USUAL_FREIGHT = 1.06;

    private final int countries;

    public MirrorBenchmark() {
        this(80);
    }

    MirrorBenchmark(int countries) {
        this.countries = countries;
    }

    @Override
    public String id() {
        return "mirror";
    }

    @Override
    public String title() {
        return "Two reports of one flow";
    }

    @Override
    public Score run(ScoreSettings settings) {
        Map<String, Rounds> rounds = new LinkedHashMap<>();
        String version = "";
        String reason = settings.withPeers() ? "" : "not asked";
        for (int round = 0; round < settings.seeds(); round++) {
            long seed = settings.firstSeed() + round;
            for (boolean evasion : new boolean[] {false, true}) {
                MadeMirror made =
                        MadeMirror.year(countries, evasion ? countries / 10 : 0, 2 * seed + (evasion ? 1 : 0));
                Map<String, double[]> estimates = estimates(made, rounds, evasion);
                if (reason.isEmpty()) {
                    ChildScript.Outcome outcome = ask(settings, made, estimates);
                    version = outcome.version();
                    reason = outcome.reason();
                }
                estimates.forEach((method, values) -> {
                    Judged judged = Judged.of(values, made.truth());
                    Rounds of = of(rounds, method);
                    of.add(MEDIAN + (evasion ? EVADED : ""), "log", judged.median());
                    of.add(SQUARE + (evasion ? EVADED : ""), "log", judged.rootMeanSquare());
                    of.add("coverage" + (evasion ? EVADED : ""), "", judged.coverage());
                });
            }
            MadeMirror.Months months = MadeMirror.months(countries, HISTORY, MONTHS, seed);
            double[] scores = new MirrorGap().scores(months.table(), HISTORY, HISTORY + MONTHS - 1);
            double area = Judged.areaUnderCurve(absolute(scores), months.evading());
            of(rounds, OURS).add(AREA, "", area);
        }
        return new Score(
                id(), title(), data(), lines(rounds, version, reason, settings.withPeers()), goals(rounds), notes());
    }

    private Map<String, double[]> estimates(MadeMirror made, Map<String, Rounds> rounds, boolean evasion) {
        Map<String, double[]> estimates = new LinkedHashMap<>();
        Reconciliation reconciliation = Reconciliation.of(made.pairs());
        estimates.put(OURS, each(made, pair -> reconciliation.estimate(pair).fobUsd()));
        estimates.put("exporter only", each(made, MirrorPair::fobUsd));
        estimates.put("importer over 1.06", each(made, pair -> pair.cifUsd() / USUAL_FREIGHT));
        estimates.put(
                "the larger of the two", each(made, pair -> larger(pair.fobUsd(), pair.cifUsd() / USUAL_FREIGHT)));
        estimates.put("mean of the two", each(made, pair -> mean(pair.fobUsd(), pair.cifUsd() / USUAL_FREIGHT)));
        if (evasion) {
            double[] gaps = each(made, pair -> Math.abs(reconciliation.gap(pair)) / reconciliation.usualStray(pair));
            of(rounds, OURS).add("area under the curve, one year alone", "", area(gaps, made));
        } else {
            Reliability reliability = reconciliation.reliability();
            double[] exporters = IntStream.range(0, countries)
                    .mapToDouble(reliability::exporter)
                    .toArray();
            double[] importers = IntStream.range(0, countries)
                    .mapToDouble(reliability::importer)
                    .toArray();
            of(rounds, OURS)
                    .add(
                            "rank correlation of exporters' errors",
                            "",
                            Judged.rankCorrelation(exporters, made.exporterError()));
            of(rounds, OURS)
                    .add(
                            "rank correlation of importers' errors",
                            "",
                            Judged.rankCorrelation(importers, made.importerError()));
            of(rounds, OURS).add("truth inside the 95 % range", "", inside(reconciliation, made));
        }
        return estimates;
    }

    private static double area(double[] gaps, MadeMirror made) {
        int[] both = IntStream.range(0, gaps.length)
                .filter(i -> !Double.isNaN(gaps[i]))
                .toArray();
        double[] scores = new double[both.length];
        boolean[] evading = new boolean[both.length];
        for (int k = 0; k < both.length; k++) {
            scores[k] = gaps[both[k]];
            evading[k] = made.evading()[both[k]];
        }
        return Judged.areaUnderCurve(scores, evading);
    }

    private static double inside(Reconciliation reconciliation, MadeMirror made) {
        int inside = 0;
        int all = 0;
        for (int i = 0; i < made.truth().length; i++) {
            var estimate = reconciliation.estimate(made.pairs().get(i));
            boolean known = !Double.isNaN(estimate.fobUsd());
            all += known ? 1 : 0;
            inside += known && made.truth()[i] >= estimate.lowUsd() && made.truth()[i] <= estimate.highUsd() ? 1 : 0;
        }
        return inside / (double) all;
    }

    private static double larger(double fob, double landed) {
        return Double.isNaN(fob) ? landed : Double.isNaN(landed) ? fob : Math.max(fob, landed);
    }

    private static double mean(double fob, double landed) {
        return Double.isNaN(fob) ? landed : Double.isNaN(landed) ? fob : (fob + landed) / 2;
    }

    private static double[] each(MadeMirror made, ToDoubleFunction<MirrorPair> method) {
        return made.pairs().stream().mapToDouble(method).toArray();
    }

    private static double[] absolute(double[] values) {
        return Arrays.stream(values).map(Math::abs).toArray();
    }

    private ChildScript.Outcome ask(ScoreSettings settings, MadeMirror made, Map<String, double[]> estimates) {
        try {
            Path work = Files.createDirectories(settings.work().resolve(id()));
            Path data = work.resolve("reports.csv");
            Path out = work.resolve("estimates.csv");
            StringBuilder csv = new StringBuilder("exporter,importer,distance,fob,cif\n");
            for (MirrorPair pair : made.pairs()) {
                csv.append(pair.exporter())
                        .append(',')
                        .append(pair.importer())
                        .append(',')
                        .append(pair.distanceKm());
                csv.append(',')
                        .append(cell(pair.fobUsd()))
                        .append(',')
                        .append(cell(pair.cifUsd()))
                        .append('\n');
            }
            Files.writeString(data, csv, StandardCharsets.UTF_8);
            ChildScript.Outcome outcome = new ChildScript(
                            List.of("python3"), settings.peers().resolve("mirror.py"), "python3-numpy")
                    .run(work, List.of(data.toString(), out.toString()));
            if (outcome.ran()) {
                List<String> lines = Files.readAllLines(out);
                String[] names = lines.getFirst().split(";", -1);
                for (int method = 0; method < names.length; method++) {
                    int column = method;
                    estimates.put(
                            names[method],
                            lines.stream()
                                    .skip(1)
                                    .mapToDouble(line -> parse(line.split(";", -1)[column]))
                                    .toArray());
                }
            }
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }

    private static double parse(String cell) {
        return cell.equals("nan") ? Double.NaN : Double.parseDouble(cell);
    }

    private static Rounds of(Map<String, Rounds> rounds, String method) {
        return rounds.computeIfAbsent(method, k -> new Rounds());
    }

    private static List<Score.Line> lines(Map<String, Rounds> rounds, String version, String reason, boolean asked) {
        List<Score.Line> lines = new ArrayList<>();
        int ownMethods = 5;
        for (Map.Entry<String, Rounds> entry : rounds.entrySet()) {
            String by = lines.size() < ownMethods ? "this program" : version;
            lines.add(new Score.Line(entry.getKey(), by, entry.getValue().measures(), null));
        }
        if (asked && !reason.isEmpty()) {
            lines.add(new Score.Line(PEERS, "", List.of(), reason));
        }
        return lines;
    }

    private static List<Score.Goal> goals(Map<String, Rounds> rounds) {
        Rounds ours = of(rounds, OURS);
        return List.of(
                atMost("median error at most", 0.144, ours.median(MEDIAN)),
                atMost("root mean square error at most", 0.304, ours.median(SQUARE)),
                atMost("median error with evasion at most", 0.157, ours.median(MEDIAN + EVADED)),
                atMost("root mean square error with evasion at most", 0.322, ours.median(SQUARE + EVADED)),
                new Score.Goal(AREA + " at least", 0.90, ours.median(AREA), ours.median(AREA) >= 0.90));
    }

    private static Score.Goal atMost(String what, double wanted, double reached) {
        return new Score.Goal(what, wanted, reached, reached <= wanted);
    }

    private String data() {
        return countries
                + " countries that all trade with each other; reporters' errors with a standard deviation of .05 to "
                + ".9 as exporter and .05 to .6 as importer, freight of 2 to 5 %, one tenth missing on each side; with evasion, "
                + "one exporter in ten reports 70 % less to one fifth of its partners. Made anew in each round.";
    }

    private static List<String> notes() {
        return List.of(
                "Errors are in natural logarithms. The goals were measured on another ten draws of the same design; how hard a "
                        + "draw is differs by more than methods do, so compare with the line of the plain inverse variance.",
                "Evasion in one year alone is hidden by the reporters' own errors; the area for months takes a habit half of "
                        + "which stays with the pair, 24 months before and three of evasion by one exporter.");
    }
}
