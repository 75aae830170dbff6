package org.tidewaiter.scorecard.mirror;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tidewaiter.detect.mirror.MirrorPair;
import org.tidewaiter.detect.mirror.MirrorSeries;
import org.tidewaiter.detect.mirror.MirrorTable;
import org.tidewaiter.trade.Period;

/**
 * A world of countries that all trade with each other and report it, each with an error of its own as exporter and as
 * importer; one tenth of the reports is missing on each side, freight is 2 to 5 % by distance.
 *
 * @param truth what was traded, in the order of the pairs
 * @param exporterError standard deviation of the log of what each country reports as exporter
 * @param evading pairs of which the exporter reports 70 % less
 */
@SuppressWarnings("ArrayRecordComponent") // made once, read only
record MadeMirror(
        List<MirrorPair> pairs, double[] truth, double[] exporterError, double[] importerError, boolean[] evading) {
    private static final Period YEAR = Period.ofYear(2022);
    private static final double MISSING = 0.1;
    private static final double HIDDEN = 0.3; // what an evading exporter still reports
    private static final double NEAREST = 200;
    private static final double FARTHEST = 15_000;

    /** Countries, distances and sizes, the same for one year and for many months. */
    @SuppressWarnings("ArrayRecordComponent") // made once, read only
    private record World(int countries, double[] exporterError, double[] importerError, double[] mass) {
        private static World make(int countries, SplittableRandom random) {
            double[] exporters = random.doubles(countries, 0.05, 0.9).toArray();
            double[] importers = random.doubles(countries, 0.05, 0.6).toArray();
            double[] mass = IntStream.range(0, countries)
                    .mapToDouble(i -> 1.2 * random.nextGaussian())
                    .toArray();
            return new World(countries, exporters, importers, mass);
        }

        private double value(int exporter, int importer, double distance, SplittableRandom random) {
            return Math.exp(15 + 1.2 * random.nextGaussian() + mass[exporter] + mass[importer])
                    / Math.sqrt(distance / 3000);
        }
    }

    private static double freight(double distance) {
        return 0.02 + 0.03 * Math.log(distance / NEAREST) / Math.log(FARTHEST / NEAREST);
    }

    /** Half the sum of two even draws, as the distance there is that back. */
    private static double distance(SplittableRandom random) {
        return (random.nextDouble(NEAREST, FARTHEST) + random.nextDouble(NEAREST, FARTHEST)) / 2;
    }

    /** One year; {@code evaders} exporters under-report one fifth of their partners. */
    static MadeMirror year(int countries, int evaders, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        World world = World.make(countries, random);
        boolean[][] evades = evades(countries, evaders, random);
        double[][] distances = distances(countries, random);
        List<MirrorPair> pairs = new ArrayList<>();
        List<Double> truth = new ArrayList<>();
        List<Boolean> evading = new ArrayList<>();
        for (int i = 0; i < countries; i++) {
            for (int j = 0; j < countries; j++) {
                if (i == j) {
                    continue;
                }
                double value = world.value(i, j, distances[i][j], random);
                double fob =
                        value * Math.exp(world.exporterError[i] * random.nextGaussian()) * (evades[i][j] ? HIDDEN : 1);
                double cif = value
                        * (1 + freight(distances[i][j]))
                        * Math.exp(world.importerError[j] * random.nextGaussian());
                pairs.add(new MirrorPair(
                        i,
                        j,
                        "TOTAL",
                        YEAR,
                        random.nextDouble() < MISSING ? Double.NaN : fob,
                        random.nextDouble() < MISSING ? Double.NaN : cif,
                        distances[i][j]));
                truth.add(value);
                evading.add(evades[i][j]);
            }
        }
        boolean[] flags = new boolean[evading.size()];
        for (int k = 0; k < flags.length; k++) {
            flags[k] = evading.get(k);
        }
        double[] values = truth.stream().mapToDouble(v -> v).toArray();
        return new MadeMirror(pairs, values, world.exporterError, world.importerError, flags);
    }

    /** Many months of one good: a table, and which of its series are evaded in the last {@code months}. */
    @SuppressWarnings("ArrayRecordComponent") // made once, read only
    record Months(MirrorTable table, boolean[] evading) {}

    /**
     * Half of the variance of a reporter's error stays with the pair from month to month, half is new in each; trade
     * itself moves by a third.
     */
    static Months months(int countries, int history, int months, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        World world = World.make(countries, random);
        boolean[][] evades = evades(countries, 1, random);
        double[][] distances = distances(countries, random);
        int length = history + months;
        double half = Math.sqrt(0.5);
        List<MirrorSeries> series = new ArrayList<>();
        List<Boolean> evading = new ArrayList<>();
        for (int i = 0; i < countries; i++) {
            for (int j = 0; j < countries; j++) {
                if (i == j) {
                    continue;
                }
                double level = world.value(i, j, distances[i][j], random);
                double habitOut = half * random.nextGaussian();
                double habitIn = half * random.nextGaussian();
                double[] fob = new double[length];
                double[] cif = new double[length];
                double[] weights = new double[length];
                for (int t = 0; t < length; t++) {
                    double value = level * Math.exp(0.33 * random.nextGaussian());
                    boolean hidden = evades[i][j] && t >= history;
                    fob[t] = value
                            * Math.exp(world.exporterError[i] * (habitOut + half * random.nextGaussian()))
                            * (hidden ? HIDDEN : 1);
                    cif[t] = value
                            * (1 + freight(distances[i][j]))
                            * Math.exp(world.importerError[j] * (habitIn + half * random.nextGaussian()));
                    weights[t] = Double.NaN;
                }
                series.add(new MirrorSeries(i, j, "TOTAL", fob, cif, weights, distances[i][j]));
                evading.add(evades[i][j]);
            }
        }
        boolean[] flags = new boolean[evading.size()];
        for (int k = 0; k < flags.length; k++) {
            flags[k] = evading.get(k);
        }
        List<Period> periods = IntStream.range(0, length)
                .mapToObj(t -> new Period((2020 + t / 12) * 100 + t % 12 + 1))
                .toList();
        return new Months(new MirrorTable(periods, series), flags); // series are made in the order of a table
    }

    private static double[][] distances(int countries, SplittableRandom random) {
        double[][] distances = new double[countries][countries];
        for (int i = 0; i < countries; i++) {
            for (int j = 0; j <= i; j++) {
                distances[i][j] = distance(random);
                distances[j][i] = distances[i][j];
            }
        }
        return distances;
    }

    private static boolean[][] evades(int countries, int evaders, SplittableRandom random) {
        boolean[][] evades = new boolean[countries][countries];
        for (int exporter : some(countries, evaders, random)) {
            for (int importer : some(countries, countries / 5, random)) {
                evades[exporter][importer] = true;
            }
        }
        return evades;
    }

    private static List<Integer> some(int of, int count, SplittableRandom random) {
        List<Integer> left = new ArrayList<>(IntStream.range(0, of).boxed().toList());
        List<Integer> some = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            int place = random.nextInt(left.size());
            some.add(left.get(place));
            left.set(place, left.getLast());
            left.removeLast();
        }
        return some;
    }
}
