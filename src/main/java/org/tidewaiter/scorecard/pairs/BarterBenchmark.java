package org.tidewaiter.scorecard.pairs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.PeriodAxis;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.detect.pairs.Barter;
import org.tidewaiter.scorecard.Benchmark;
import org.tidewaiter.scorecard.ChildScript;
import org.tidewaiter.scorecard.Rounds;
import org.tidewaiter.scorecard.Score;
import org.tidewaiter.scorecard.ScoreSettings;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/** Minerals against food: in some pairs the food of a month is worth the minerals of the month before. */
public final class BarterBenchmark implements Benchmark {
    private static final int MONTHS = 36;
    private static final int GOODS = 10; // of minerals and of food in every panel: 100 pairs
    private static final double NOISE = .4; // of the logarithm of what is paid

    private final int panels;
    private final int planted;

    /** As large as the goals ask for: 100 exchanges among 2,000 pairs. */
    public BarterBenchmark() {
        this(20, 5);
    }

    BarterBenchmark(int panels, int plantedInEach) {
        this.panels = panels;
        this.planted = plantedInEach;
    }

    private record Pair(int panel, String given, String received) {}

    /** How the peer went, and what it flagged. */
    private record Naive(ChildScript.Outcome outcome, Set<Pair> flagged) {}

    private record Made(List<Panel> panels, Set<Pair> planted) {}

    @Override
    public String id() {
        return "barter";
    }

    @Override
    public String title() {
        return "Goods paid with goods a month later";
    }

    @Override
    public Score run(ScoreSettings settings) {
        Rounds ours = new Rounds();
        Rounds peer = new Rounds();
        String notRun = settings.withPeers() ? null : "peers were not asked for";
        String version = "";
        for (int round = 0; round < settings.seeds(); round++) {
            Made made = make(settings.firstSeed() + round);
            ours.add(ours(made), made.planted());
            if (notRun == null) {
                Naive answer = naive(settings, made, round);
                if (answer.outcome().ran()) {
                    peer.add(answer.flagged(), made.planted());
                    version = answer.outcome().version();
                } else {
                    notRun = answer.outcome().reason();
                }
            }
        }
        String method = "correlation of logarithms, best lag, at least .5";
        return new Score(
                id(),
                title(),
                panels + " panels of " + GOODS + " minerals and " + GOODS + " foods over " + MONTHS + " months, "
                        + panels * planted + " exchanges among " + panels * GOODS * GOODS
                        + " pairs; made with seeds from " + settings.firstSeed(),
                List.of(
                        ours.line("barter", "q = .10"),
                        notRun == null ? peer.line(method, version) : new Score.Line(method, "", List.of(), notRun)),
                List.of(ours.atLeast("precision", .8, "precision"), ours.atLeast("recall", .8, "recall")),
                List.of(
                        "Flows vary by .5 to 1 natural logarithm from month to month; what is paid differs from what is given by"
                                + " .4, at a rate of one to one."));
    }

    private Made make(long seed) {
        FlowMaker maker = new FlowMaker(seed);
        PeriodAxis axis = new PeriodAxis(2021 * 12, MONTHS);
        List<Panel> made = new ArrayList<>();
        Set<Pair> exchanges = new HashSet<>();
        for (int panel = 0; panel < panels; panel++) {
            List<FlowSeries> series = new ArrayList<>();
            List<double[]> minerals = new ArrayList<>();
            for (int good = 0; good < GOODS; good++) {
                double[] values = random(maker);
                minerals.add(values);
                series.add(series(panel, Flow.IMPORT, mineral(good), axis, values));
            }
            for (int good = 0; good < GOODS; good++) {
                double[] values = random(maker);
                if (good < planted) {
                    exchanges.add(new Pair(panel, mineral(good), food(good)));
                    for (int month = 1; month < MONTHS; month++) {
                        values[month] = minerals.get(good)[month - 1] * Math.exp(NOISE * maker.normal());
                    }
                }
                series.add(series(panel, Flow.EXPORT, food(good), axis, values));
            }
            made.add(new Panel(axis, series));
        }
        return new Made(made, exchanges);
    }

    private static double[] random(FlowMaker maker) {
        return maker.flow(
                Math.exp(Math.log(200_000) + .8 * maker.normal()),
                maker.uniform(.5, 1),
                .97,
                maker.season(MONTHS, maker.uniform(0, .5)));
    }

    private static String mineral(int good) {
        return Integer.toString(2601 + good);
    }

    private static String food(int good) {
        return Integer.toString(1901 + 100 * (good % 3) + good / 3); // headings of chapters 19, 20 and 21
    }

    private static FlowSeries series(int panel, Flow flow, String heading, PeriodAxis axis, double[] values) {
        return new FlowSeries(new FlowKey(panel + 1, 408, flow, heading + "00"), axis, values, new double[MONTHS]);
    }

    private static Set<Pair> ours(Made made) {
        Barter detector = new Barter();
        Cells cells = new Cells(detector.card());
        made.panels().forEach(panel -> detector.look(panel, new Watch(MONTHS - 1, MONTHS - 1), cells));
        Set<Pair> flagged = new HashSet<>();
        Period month = made.panels().getFirst().axis().at(MONTHS - 1);
        for (Signal signal : cells.accepted(month)) {
            flagged.add(new Pair(
                    signal.key().reporter() - 1,
                    signal.key().code(),
                    signal.kind().substring("against ".length())));
        }
        return flagged;
    }

    private static Naive naive(ScoreSettings settings, Made made, int round) {
        StringBuilder csv = new StringBuilder("panel,side,code,month,value\n");
        for (int panel = 0; panel < made.panels().size(); panel++) {
            for (FlowSeries series : made.panels().get(panel).series()) {
                for (int month = 0; month < MONTHS; month++) {
                    csv.append(panel).append(series.key().flow() == Flow.IMPORT ? ",given," : ",received,");
                    csv.append(series.key().code(), 0, 4)
                            .append(',')
                            .append(month)
                            .append(',');
                    csv.append(series.valueUsd()[month]).append('\n');
                }
            }
        }
        try {
            Path work = Files.createDirectories(settings.work());
            Path data = Files.writeString(work.resolve("barter-" + round + ".csv"), csv);
            Path flagged = work.resolve("barter-" + round + "-flagged.csv");
            ChildScript.Outcome outcome = new ChildScript(
                            List.of("python3"), settings.peers().resolve("barter.py"), "python3-numpy")
                    .run(work, List.of(data.toString(), flagged.toString()));
            return new Naive(outcome, outcome.ran() ? pairs(flagged) : Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Pair> pairs(Path flagged) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(flagged)) {
            return csv.stream()
                    .map(row -> new Pair(
                            Integer.parseInt(row.getField("panel")), row.getField("given"), row.getField("received")))
                    .collect(Collectors.toSet());
        }
    }
}
