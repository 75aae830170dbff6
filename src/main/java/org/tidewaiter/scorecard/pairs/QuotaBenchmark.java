package org.tidewaiter.scorecard.pairs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.detect.events.PaceProjection;
import org.tidewaiter.detect.events.QuotaBarrels;
import org.tidewaiter.detect.pairs.Medians;
import org.tidewaiter.scorecard.Benchmark;
import org.tidewaiter.scorecard.Rounds;
import org.tidewaiter.scorecard.Score;
import org.tidewaiter.scorecard.ScoreSettings;

/** Deliveries published in tonnes and in barrels, and how often the projection of a year holds what came. */
public final class QuotaBenchmark implements Benchmark {
    private static final String QUOTA = "refined-petroleum";
    private static final double QUOTA_BARRELS = 500_000;
    private static final int YEARS = 200; // made for every round

    /** One delivery as it was published. */
    private record Published(String what, int year, String tonnes, String barrels) {}

    private static final List<Published> PAIRS = List.of(
            new Published("China's notice 2018 No. 4: the whole quota", 2018, "60000", "500000"),
            new Published("China, June 2021 (Yonhap 2021-07-21)", 2021, "1288", "10725"),
            new Published("China, August 2021 (Yonhap 2021-10-05)", 2021, "1410", "11745"));

    @Override
    public String id() {
        return "quota";
    }

    @Override
    public String title() {
        return "Barrels of a quota and where its use is heading";
    }

    @Override
    public Score run(ScoreSettings settings) {
        BigDecimal book = QuotaBarrels.perTonne(QUOTA, 2021);
        Rounds pace = new Rounds();
        for (int round = 0; round < settings.seeds(); round++) {
            pace.add("within the interval of four in five", "share", coverage(settings.firstSeed() + round));
        }
        List<Score.Line> lines = new ArrayList<>();
        lines.add(barrels("official conversion of the rule book", book));
        lines.add(barrels("factor of the Committee's months", new BigDecimal("8.33")));
        lines.add(barrels("\"a little more than 7 barrels\" (press, 2018)", new BigDecimal("7.3")));
        lines.add(pace.line("projection of a made year from its first half", ""));
        double held = pace.median("within the interval of four in five");
        return new Score(
                id(),
                title(),
                PAIRS.size() + " published pairs; " + YEARS + " made years a round, seeds from " + settings.firstSeed(),
                lines,
                List.of(
                        new Score.Goal(
                                "largest error of a published pair at the book's conversion, barrels, at most",
                                1,
                                worst(book),
                                worst(book) <= 1),
                        new Score.Goal(
                                "years within an interval meant for .80, .05 either way",
                                .8,
                                held,
                                Math.abs(held - .8) <= .05)),
                List.of(
                        "Tonnes are published whole, so barrels are known to four only: both months fit 8.33 within that"
                                + " rounding and do not fit 8.333. The notice is 25/3 to the barrel, of which 8.333 is a"
                                + " rounding that loses 20 barrels of the quota.",
                        "For 2019 the press gives 52,910 t as some 418,000 barrels, 7.9 a tonne: the Committee did not always"
                                + " count by one factor."));
    }

    private static Score.Line barrels(String method, BigDecimal factor) {
        double[] errors =
                PAIRS.stream().mapToDouble(pair -> error(pair, factor)).toArray();
        long exact = PAIRS.stream().filter(pair -> error(pair, factor) <= 1).count();
        long withinRounding = PAIRS.stream()
                .filter(pair -> error(pair, factor) <= .5 * factor.doubleValue() + .5) // half a tonne, half a barrel
                .count();
        return new Score.Line(
                method,
                factor.toPlainString(),
                List.of(
                        new Score.Measure(
                                "error", "barrels", Medians.of(errors), Medians.quantile(errors, 0), worst(factor)),
                        new Score.Measure("pairs to the barrel", "of " + PAIRS.size(), exact, exact, exact),
                        new Score.Measure(
                                "pairs within the rounding of tonnes",
                                "of " + PAIRS.size(),
                                withinRounding,
                                withinRounding,
                                withinRounding)),
                null);
    }

    private static double worst(BigDecimal factor) {
        return PAIRS.stream().mapToDouble(pair -> error(pair, factor)).max().orElseThrow();
    }

    private static double error(Published pair, BigDecimal factor) {
        return QuotaBarrels.of(new BigDecimal(pair.tonnes()), factor)
                .subtract(new BigDecimal(pair.barrels()))
                .abs()
                .doubleValue();
    }

    /** Share of made years that end within the interval reckoned at their middle from the twelve months before. */
    private static double coverage(long seed) {
        FlowMaker maker = new FlowMaker(seed);
        int inside = 0;
        for (int year = 0; year < YEARS; year++) {
            double[] flow = maker.flow(30_000, .7, .9, new double[18]);
            double[] known = java.util.Arrays.copyOf(flow, 12);
            double used = sum(flow, 6, 12); // half of the window has passed
            PaceProjection pace = PaceProjection.of(QUOTA_BARRELS, used, known, 6, 999, seed + year);
            double end = used + sum(flow, 12, 18);
            inside += end >= pace.low() && end <= pace.high() ? 1 : 0;
        }
        return inside / (double) YEARS;
    }

    private static double sum(double[] flow, int from, int to) {
        double sum = 0;
        for (int month = from; month < to; month++) {
            sum += flow[month];
        }
        return sum;
    }
}
