package org.tidewaiter.scorecard.series;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.tidewaiter.detect.series.Emergence;
import org.tidewaiter.detect.series.Resurgence;
import org.tidewaiter.detect.series.Surge;
import org.tidewaiter.scorecard.Benchmark;
import org.tidewaiter.scorecard.Rounds;
import org.tidewaiter.scorecard.Score;
import org.tidewaiter.scorecard.ScoreSettings;
import org.tidewaiter.scorecard.series.Planted.Event;
import org.tidewaiter.scorecard.series.Planted.What;

/**
 * Real spikes in real series: by how much a month of one flow stands above its median is put on a month of another flow
 * without spikes, after Enki and others, "Comparison of statistical algorithms for the detection of infectious disease
 * outbreaks in large multiple surveillance systems", PLoS ONE 11 (2016).
 */
public final class TransplantBenchmark implements Benchmark {
    private static final String DATA = "data/comtrade-csv/national_customs_monthly_bra_gbr_usa_eu.csv.gz";
    private static final int WATCHED = 8; // last months of the table
    private static final int LATEST_START = 3; // months before the end, so that all offices publish the month
    private static final int LEAST_TRADED = 8; // months with trade, for a median
    private static final double SPIKE = 3; // times the median of the other months
    private static final double LEAST_MEDIAN = 5000 / SPIKE; // below it no spike of this size passes the floor
    private static final double WITH_SPIKE = .3;

    @Override
    public String id() {
        return "transplanted_spikes";
    }

    @Override
    public String title() {
        return "Real spikes put into real series";
    }

    @Override
    public Score run(ScoreSettings settings) {
        Path file = shared(settings).resolve(DATA);
        if (!Files.exists(file)) {
            String reason = "not run: the file " + file.getFileName() + " is not there, and its publisher does not "
                    + "allow passing it on";
            return new Score(
                    id(),
                    title(),
                    "",
                    List.of(new Score.Line("Tidewaiter", "", List.of(), reason)),
                    List.of(),
                    List.of());
        }
        return run(settings, RealSeries.read(file));
    }

    /** The folder of reference material beside the project. */
    private static Path shared(ScoreSettings settings) {
        return settings.peers()
                .toAbsolutePath()
                .normalize()
                .resolve("../../../shared")
                .normalize();
    }

    Score run(ScoreSettings settings, List<double[]> real) {
        Rounds ours = new Rounds();
        Rounds triple = new Rounds();
        Rounds deviation = new Rounds();
        int series = 0;
        for (int k = 0; k < settings.seeds(); k++) {
            Planted data = transplant(real, new SplittableRandom(settings.firstSeed() + k));
            series = data.values().size();
            boolean[][] alerts = OurAlerts.run(data, List.of(new Emergence(), new Resurgence(), new Surge()))
                    .alerts();
            SurgeBenchmark.add(ours, AlertScore.of(data, alerts, What::isUpward), false);
            SurgeBenchmark.add(
                    triple,
                    AlertScore.of(data, SimpleRules.run(data, SimpleRules::tripleOfLastYear), What::isUpward),
                    false);
            SurgeBenchmark.add(
                    deviation,
                    AlertScore.of(data, SimpleRules.run(data, SimpleRules::farFromMedian), What::isUpward),
                    false);
        }
        return new Score(
                id(),
                title(),
                real.size() + " series of four customs offices, about " + series
                        + " of them used for each seed, sha256 " + SeriesFiles.hash(real),
                List.of(
                        new Score.Line("Tidewaiter", "", ours.measures(), null),
                        new Score.Line("three times the month a year before", "rule", triple.measures(), null),
                        new Score.Line("3.5 MAD above the logs without zeros", "rule", deviation.measures(), null)),
                List.of(SurgeBenchmark.atLeast(
                        "F1 above the better rule",
                        Math.max(triple.median("F1"), deviation.median("F1")),
                        ours.median("F1"))),
                List.of(
                        "Half of the series give their spikes, the other half takes them, drawn anew for each seed.",
                        "A series takes a spike only where none of its watched months is a spike itself, so false alarms "
                                + "are rarer here than among all real series.",
                        "The table reaches back 26 months at most: appearances after two years without cannot occur."));
    }

    private static Planted transplant(List<double[]> real, SplittableRandom random) {
        List<Double> spikes = new ArrayList<>();
        List<double[]> takers = new ArrayList<>();
        int from = real.get(0).length - WATCHED;
        for (double[] months : real) {
            if (random.nextBoolean()) {
                spikes.addAll(spikes(months, 0));
            } else if (traded(months, 0, from) >= LEAST_TRADED
                    && median(months, -1) > LEAST_MEDIAN
                    && spikes(months, from).isEmpty()) {
                takers.add(months);
            }
        }
        List<double[]> values = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (double[] taker : takers) {
            double[] months = taker.clone();
            Event event = Event.NONE;
            if (!spikes.isEmpty() && random.nextDouble() < WITH_SPIKE) {
                int start = random.nextInt(from, months.length - LATEST_START);
                double ratio = spikes.get(random.nextInt(spikes.size()));
                months[start] = ratio * (months[start] > 0 ? months[start] : median(months, -1));
                event = new Event(What.SURGE, start, ratio);
            }
            values.add(months);
            kinds.add("real");
            events.add(event);
        }
        return new Planted(values, kinds, events, from);
    }

    /** By how much the months from a place on stand above the median of all others, where that is a spike. */
    private static List<Double> spikes(double[] months, int from) {
        List<Double> spikes = new ArrayList<>();
        if (traded(months, 0, months.length) >= LEAST_TRADED) {
            for (int t = from; t < months.length; t++) {
                double ratio = months[t] / median(months, t);
                if (ratio >= SPIKE) {
                    spikes.add(ratio);
                }
            }
        }
        return spikes;
    }

    private static long traded(double[] months, int from, int to) {
        return Arrays.stream(months, from, to).filter(value -> value > 0).count();
    }

    /** The median of the months with trade but one. */
    private static double median(double[] months, int without) {
        double[] sorted = java.util.stream.IntStream.range(0, months.length)
                .filter(t -> t != without && months[t] > 0)
                .mapToDouble(t -> months[t])
                .sorted()
                .toArray();
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
