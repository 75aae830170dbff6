package org.tidewaiter.scorecard.mirror;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tidewaiter.detect.mirror.MirrorSeries;
import org.tidewaiter.detect.mirror.MirrorTable;
import org.tidewaiter.trade.Period;

/**
 * Four years of monthly trade of many countries in many goods, half of the flows empty, with goods diverted through third
 * countries in the last year. Beside them stand decoys: flows that fall for no such reason, and third countries that buy
 * twice and more for themselves.
 */
final class MadeWorld {
    static final int MONTHS = 48;
    static final int BEFORE = 36;
    private static final double EMPTY = 0.5;
    private static final double MISSING = 0.1; // of the sides of flows, never published
    private static final double LEAST_DIRECT = 1_000_000; // USD in a year before it is worth a detour
    private static final double MOST_HUB = 1.0 / 3; // of the direct flow, what the hub traded in it before

    private final int countries;
    private final int codes;
    private final SplittableRandom random;
    private final double[][] truth; // by series, month by month
    private final double[] prices;
    private final Set<Integer> touched = new HashSet<>();
    private final List<Way> diverted = new ArrayList<>();

    /** Goods of one exporter that reach a destination by a hub. */
    record Way(int exporter, int destination, int hub, int code) {}

    MadeWorld(int countries, int codes, int diversions, int decoys, long seed) {
        this.countries = countries;
        this.codes = codes;
        this.random = new SplittableRandom(seed);
        this.truth = new double[countries * countries * codes][];
        this.prices = IntStream.range(0, codes)
                .mapToDouble(code -> Math.exp(2 + random.nextGaussian()))
                .toArray();
        for (int i = 0; i < truth.length; i++) {
            truth[i] = trade();
        }
        while (diverted.size() < diversions) {
            divert();
        }
        for (int i = 0; i < decoys; i++) {
            scale(free(), 0.05 + 0.55 * random.nextDouble());
            scale(free(), 2 + 4 * random.nextDouble());
        }
    }

    List<Way> diverted() {
        return diverted;
    }

    private double[] trade() {
        double[] months = new double[MONTHS];
        if (random.nextDouble() < EMPTY) {
            return months;
        }
        double level = 11 + 1.5 * random.nextGaussian();
        double phase = random.nextDouble(2 * Math.PI);
        for (int t = 0; t < MONTHS; t++) {
            level += 0.03 * random.nextGaussian();
            months[t] = Math.exp(level + 0.2 * Math.sin(2 * Math.PI * t / 12 + phase) + 0.5 * random.nextGaussian());
        }
        return months;
    }

    private int place(int exporter, int importer, int code) {
        return (exporter * countries + importer) * codes + code;
    }

    private double year(int place) {
        double sum = 0;
        for (int t = BEFORE - 12; t < BEFORE; t++) {
            sum += truth[place][t];
        }
        return sum;
    }

    private void divert() {
        int exporter = random.nextInt(countries);
        int destination = random.nextInt(countries);
        int hub = random.nextInt(countries);
        int code = random.nextInt(codes);
        if (exporter == destination || hub == exporter || hub == destination) {
            return;
        }
        int direct = place(exporter, destination, code);
        int in = place(exporter, hub, code);
        int out = place(hub, destination, code);
        double size = year(direct);
        boolean worth = size >= LEAST_DIRECT && year(in) <= MOST_HUB * size && year(out) <= MOST_HUB * size;
        if (!worth || touched.contains(direct) || touched.contains(in) || touched.contains(out)) {
            return;
        }
        double share = random.nextDouble(0.5, 0.95);
        double passedOn = random.nextDouble(0.8, 1);
        int lag = random.nextInt(4);
        for (int t = BEFORE; t < MONTHS; t++) {
            double moved = share * truth[direct][t];
            truth[direct][t] -= moved;
            truth[in][t] += moved;
            if (t + lag < MONTHS) {
                truth[out][t + lag] += passedOn * moved;
            }
        }
        touched.addAll(List.of(direct, in, out));
        diverted.add(new Way(exporter, destination, hub, code));
    }

    private int free() {
        int place = random.nextInt(truth.length);
        while (touched.contains(place) || year(place) < LEAST_DIRECT / 2) {
            place = random.nextInt(truth.length);
        }
        touched.add(place);
        return place;
    }

    private void scale(int place, double factor) {
        for (int t = BEFORE; t < MONTHS; t++) {
            truth[place][t] *= factor;
        }
    }

    /** What both sides of every flow report. */
    MirrorTable reports() {
        double[] exporters = random.doubles(countries, 0.05, 0.5).toArray();
        double[] importers = random.doubles(countries, 0.05, 0.5).toArray();
        List<Period> periods = IntStream.range(0, MONTHS)
                .mapToObj(t -> new Period((2020 + t / 12) * 100 + t % 12 + 1))
                .toList();
        List<MirrorSeries> series = new ArrayList<>();
        for (int exporter = 0; exporter < countries; exporter++) {
            for (int importer = 0; importer < countries; importer++) {
                for (int code = 0; code < codes && exporter != importer; code++) {
                    double[] traded = truth[place(exporter, importer, code)];
                    double[] fob = report(traded, exporters[exporter], 1);
                    double[] cif = report(traded, importers[importer], 1.05);
                    double price = prices[code] * Math.exp(0.05 * random.nextGaussian());
                    double[] weights = new double[MONTHS];
                    for (int t = 0; t < MONTHS; t++) {
                        weights[t] = (Double.isNaN(fob[t]) ? cif[t] : fob[t])
                                / price
                                * Math.exp(0.1 * random.nextGaussian());
                    }
                    series.add(new MirrorSeries(
                            exporter, importer, Integer.toString(100_000 + code), fob, cif, weights, Double.NaN));
                }
            }
        }
        return new MirrorTable(periods, series);
    }

    /** Half of the variance of the error stays with the flow, half is new each month. */
    private double[] report(double[] traded, double error, double freight) {
        double half = Math.sqrt(0.5) * error;
        double habit = half * random.nextGaussian();
        boolean missing = random.nextDouble() < MISSING;
        double[] reported = new double[MONTHS];
        for (int t = 0; t < MONTHS; t++) {
            reported[t] = missing ? Double.NaN : traded[t] * freight * Math.exp(habit + half * random.nextGaussian());
        }
        return reported;
    }
}
