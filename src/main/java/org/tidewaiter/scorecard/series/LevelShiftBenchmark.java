package org.tidewaiter.scorecard.series;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.detect.series.FalseDiscovery;
import org.tidewaiter.detect.series.LevelShift;
import org.tidewaiter.scorecard.Benchmark;
import org.tidewaiter.scorecard.ChildScript;
import org.tidewaiter.scorecard.Rounds;
import org.tidewaiter.scorecard.Score;
import org.tidewaiter.scorecard.ScoreSettings;
import org.tidewaiter.scorecard.series.Planted.Event;
import org.tidewaiter.scorecard.series.Planted.What;

/** Lasting shifts of one, two and four standard deviations in short series with a season, heavy tails and wild months. */
public final class LevelShiftBenchmark implements Benchmark {
    private static final int[] LENGTHS = {36, 60};
    private static final int[] SIZES = {1, 2, 4}; // in standard deviations of the noise
    private static final int LEAST_SEGMENT = 8; // months before and after
    private static final double[] WILD = {0, .05}; // share of months multiplied or divided by five
    private static final int NEAR = 2; // months a shift may be misplaced by

    private static final String BREAKS = "level_shift_breaks.csv";

    private final int perSize;

    public LevelShiftBenchmark() {
        this(100);
    }

    LevelShiftBenchmark(int perSize) {
        this.perSize = perSize;
    }

    @Override
    public String id() {
        return "level_shift";
    }

    @Override
    public String title() {
        return "Lasting shifts of level";
    }

    @Override
    public Score run(ScoreSettings settings) {
        Rounds ours = new Rounds();
        List<double[]> everything = new ArrayList<>();
        for (int k = 0; k < settings.seeds(); k++) {
            for (double wild : WILD) {
                for (int length : LENGTHS) {
                    Planted data = make(settings.firstSeed() + k, length, wild);
                    everything.addAll(data.values());
                    add(ours, data, wild, ourPlaces(data));
                }
            }
        }
        List<Score.Line> lines = new ArrayList<>();
        lines.add(new Score.Line("Tidewaiter", "", ours.measures(), null));
        if (settings.withPeers()) {
            lines.add(peer(settings));
        }
        List<Score.Goal> goals = new ArrayList<>();
        for (int length : LENGTHS) {
            goals.add(SurgeBenchmark.atLeast(
                    "hits, 2 sd, " + length + " months", .85, ours.median("hits, 2 sd, " + length + " months")));
            goals.add(SurgeBenchmark.atMost(
                    "false alarms, " + length + " months", .05, ours.median("false alarms, " + length + " months")));
        }
        return new Score(
                id(),
                title(),
                3 * perSize + " series with and as many without a shift for each length and seed, sha256 "
                        + SeriesFiles.hash(everything),
                lines,
                goals,
                List.of(
                        "A hit is a shift told within two months of the true one.",
                        "In the rows called wild every twentieth month is multiplied or divided by five.",
                        "R looks at the first seed only. It is given the logs; of several breaks the nearest to the truth counts.",
                        "Ours also asks whether a trend explains the figures as well, which costs hits in short series."));
    }

    private Planted make(long seed, int length, double wild) {
        SplittableRandom random = new SplittableRandom(seed * 100 + length + (wild > 0 ? 1 : 0));
        List<double[]> values = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 6 * perSize; i++) {
            int size = i % 2 == 0 ? 0 : SIZES[i / 2 % 3];
            double noise = random.nextBoolean() ? .35 : 1; // smooth or erratic, as in the benchmark of surges
            double amplitude = random.nextDouble(.5);
            double phase = random.nextDouble(2 * Math.PI);
            double level = 12 + random.nextGaussian();
            int start = random.nextInt(LEAST_SEGMENT, length - LEAST_SEGMENT + 1);
            double shift = size * noise * (random.nextBoolean() ? 1 : -1);
            double[] months = new double[length];
            for (int t = 0; t < length; t++) {
                double squares = 0;
                for (int j = 0; j < 5; j++) {
                    double normal = random.nextGaussian();
                    squares += normal * normal;
                }
                double log = level
                        + amplitude * Math.sin(2 * Math.PI * t / 12 + phase)
                        + noise * random.nextGaussian() / Math.sqrt(squares / 5) / Math.sqrt(5 / 3.0)
                        + (t >= start ? shift : 0);
                if (random.nextDouble() < wild) {
                    log += random.nextBoolean() ? Math.log(5) : -Math.log(5);
                }
                months[t] = Math.exp(log);
            }
            values.add(months);
            kinds.add(size + " sd");
            events.add(size == 0 ? Event.NONE : new Event(What.SHIFT, start, size));
        }
        return new Planted(values, kinds, events, LEAST_SEGMENT);
    }

    /** Where ours sees a shift, -1 where none. */
    private static int[] ourPlaces(Planted data) {
        Panel panel = data.panel();
        LevelShift detector = new LevelShift();
        FalseDiscovery discovery = new FalseDiscovery(FalseDiscovery.Procedure.BENJAMINI_HOCHBERG);
        detector.look(panel, new Watch(data.watchedFrom(), data.months() - 1), discovery.of(detector.card()));
        Map<String, Integer> places = new HashMap<>();
        for (FalseDiscovery.Accepted each : discovery.accepted()) {
            places.put(
                    each.signal().key().code(),
                    panel.axis().placeOf(each.signal().from()));
        }
        return panel.series().stream()
                .mapToInt(series -> places.getOrDefault(series.key().code(), -1))
                .toArray();
    }

    private static void add(Rounds rounds, Planted data, double wild, int[] places) {
        Map<String, int[]> counts = new java.util.TreeMap<>();
        int falseAlarms = 0;
        int clean = 0;
        for (int i = 0; i < places.length; i++) {
            Event event = data.events().get(i);
            if (event.what() == What.NOTHING) {
                clean++;
                falseAlarms += places[i] >= 0 ? 1 : 0;
            } else {
                int[] both = counts.computeIfAbsent(data.kinds().get(i), any -> new int[2]);
                both[0] += places[i] >= 0 && Math.abs(places[i] - event.start()) <= NEAR ? 1 : 0;
                both[1]++;
            }
        }
        String months = ", " + data.months() + " months" + (wild > 0 ? ", wild" : "");
        counts.forEach((size, both) -> rounds.add("hits, " + size + months, "", both[0] / (double) both[1]));
        rounds.add("false alarms" + months, "", falseAlarms / (double) clean);
    }

    private Score.Line peer(ScoreSettings settings) {
        Rounds rounds = new Rounds();
        ChildScript script =
                new ChildScript(List.of("Rscript"), settings.peers().resolve("level_shift.R"), "r-cran-strucchange");
        String version = "";
        for (double wild : WILD) {
            for (int length : LENGTHS) {
                Planted data = make(settings.firstSeed(), length, wild);
                ChildScript.Outcome outcome = run(script, settings.work(), data);
                if (!outcome.ran()) {
                    return new Score.Line("R strucchange::breakpoints", "", List.of(), outcome.reason());
                }
                version = outcome.version();
                add(rounds, data, wild, places(settings.work(), data));
            }
        }
        return new Score.Line("R strucchange::breakpoints", version, rounds.measures(), null);
    }

    private static ChildScript.Outcome run(ChildScript script, Path work, Planted data) {
        List<double[]> logs = data.values().stream()
                .map(months -> Arrays.stream(months).map(Math::log).toArray())
                .toList();
        Path series = SeriesFiles.write(work, "level_shift.csv", logs);
        return script.run(work, List.of(series.toString(), work.resolve(BREAKS).toString()));
    }

    private static int[] places(Path work, Planted data) {
        int[] places = new int[data.values().size()];
        Arrays.fill(places, -1);
        for (String[] cells : SeriesFiles.read(work.resolve(BREAKS))) {
            int row = Integer.parseInt(cells[0]);
            places[row] = nearest(data.events().get(row), places[row], Integer.parseInt(cells[1]));
        }
        return places;
    }

    /** Where a peer tells several breaks, the one that serves it best. */
    private static int nearest(Event event, int one, int other) {
        return one < 0 || Math.abs(other - event.start()) < Math.abs(one - event.start()) ? other : one;
    }
}
