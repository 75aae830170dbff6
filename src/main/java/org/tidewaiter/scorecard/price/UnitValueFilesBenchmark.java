package org.tidewaiter.scorecard.price;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.tidewaiter.detect.price.Centring;
import org.tidewaiter.detect.price.Design;
import org.tidewaiter.detect.price.MmRegression;
import org.tidewaiter.detect.price.Quantiles;
import org.tidewaiter.detect.price.ReweightedLts;
import org.tidewaiter.scorecard.Benchmark;
import org.tidewaiter.scorecard.ChildScript;
import org.tidewaiter.scorecard.Rounds;
import org.tidewaiter.scorecard.Score;
import org.tidewaiter.scorecard.ScoreSettings;

/** Two published sets of customs figures: do our fits agree with those of robustbase, and how long do both take. */
public final class UnitValueFilesBenchmark implements Benchmark {
    private static final List<String> FILES = List.of("Fishery2004.txt", "inttrade2.txt");
    private static final String OURS = "Tidewaiter";
    private static final String THEIRS = "R robustbase";
    private static final double SCREEN = 2.58; // the two-sided 1 % of a normal law, as the peer's rule
    private static final double FALSE_SHARE = 0.05;
    private static final double LEAST_DISTANCE = 0.35;
    private static final double ROBUST_SCORE = 3.5;
    private static final int STARTS = 100; // with a quarter odd none of them is clean with a chance of 1e-36
    private static final int EFFICIENT_STARTS = 50; // with half odd, 6e-7
    private static final int WARM = 200;
    private static final int TIMED = 51;

    private final Path folder;

    /** Reads the files beside the project, where they are. */
    public UnitValueFilesBenchmark() {
        this(Path.of(""));
    }

    UnitValueFilesBenchmark(Path folder) {
        this.folder = folder;
    }

    @SuppressWarnings("ArrayRecordComponent") // made once, read only
    private record Fit(double[] line, boolean[] flags) {}

    private record Peer(Fit trimmed, Fit efficient, double seconds) {}

    @Override
    public String id() {
        return "unit_value_files";
    }

    @Override
    public String title() {
        return "Odd prices in published customs figures";
    }

    @Override
    public Score run(ScoreSettings settings) {
        Path files = folder.toString().isEmpty()
                ? settings.peers().resolve("../../../shared/data/unit-value").normalize()
                : folder;
        if (!FILES.stream().allMatch(file -> Files.isReadable(files.resolve(file)))) {
            Score.Line none = new Score.Line(OURS, "", List.of(), "not run: the files are not there");
            return new Score(id(), title(), String.join(", ", FILES), List.of(none), List.of(), List.of());
        }
        Rounds ours = new Rounds();
        Rounds theirs = new Rounds();
        List<Score.Goal> goals = new ArrayList<>();
        List<String> data = new ArrayList<>();
        ChildScript.Outcome outcome = new ChildScript.Outcome(false, "", "not asked");
        for (String file : FILES) {
            PublishedPrices prices = PublishedPrices.read(files.resolve(file));
            data.add(file + " (" + prices.size() + " usable rows, sha256 " + prices.hash() + ")");
            Design design = Design.of(prices.size(), prices.logWeights());
            Fit trimmed = trimmed(design, prices);
            Fit efficient = efficient(design, prices);
            ours.add(file + ": flagged by LTS", "rows", count(trimmed.flags));
            ours.add(file + ": flagged by MM", "rows", count(efficient.flags));
            if (prices.known() >= 0) {
                known(prices, ours, goals);
            }
            if (settings.withPeers()) {
                double seconds = seconds(design, prices);
                ours.add(file + ": processor time of the MM fit", "ms", 1000 * seconds);
                Map<String, Peer> answer = new LinkedHashMap<>();
                outcome = ask(settings, prices, answer);
                Peer peer = answer.get(file);
                if (peer != null) {
                    theirs.add(file + ": flagged by LTS", "rows", count(peer.trimmed.flags));
                    theirs.add(file + ": flagged by MM", "rows", count(peer.efficient.flags));
                    theirs.add(file + ": processor time of the MM fit", "ms", 1000 * peer.seconds);
                    compare(file, trimmed, efficient, seconds, peer, goals);
                }
            }
        }
        List<Score.Line> lines = new ArrayList<>();
        lines.add(new Score.Line(OURS, "this program", ours.measures(), null));
        if (settings.withPeers()) {
            lines.add(new Score.Line(
                    THEIRS, outcome.version(), theirs.measures(), outcome.ran() ? null : outcome.reason()));
        }
        return new Score(
                id(),
                title(),
                String.join("; ", data),
                lines,
                goals,
                List.of(
                        "Rules: LTS with |residual| over scale above 2.58; MM with Benjamini-Hochberg at .05 and |residual| above .35.",
                        "The median over warm runs of ours is held against the median of five runs of R, processor time both.",
                        "Pooled over declarants most flags are declarants with a price level of their own; taken within declarants "
                                + "few are left, and the known error is among them."));
    }

    private static Fit trimmed(Design design, PublishedPrices prices) {
        ReweightedLts fit =
                ReweightedLts.fit(design, prices.logValues(), 0.75, STARTS, 1).orElseThrow();
        boolean[] flags = new boolean[prices.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = Math.abs(fit.residuals()[i] / fit.scale()) > SCREEN;
        }
        return new Fit(design.natural(fit.beta()), flags);
    }

    private static Fit efficient(Design design, PublishedPrices prices) {
        MmRegression fit = MmRegression.fit(design, prices.logValues(), EFFICIENT_STARTS, 1)
                .orElseThrow();
        int size = prices.size();
        TDistribution law = TDistribution.of(size - 2.0);
        double[] p = Arrays.stream(fit.residuals())
                .map(residual -> 2 * law.survivalProbability(Math.abs(residual / fit.scale())))
                .toArray();
        double[] sorted = p.clone();
        Arrays.sort(sorted);
        double limit = -1;
        for (int k = 0; k < size; k++) {
            limit = sorted[k] <= FALSE_SHARE * (k + 1) / size ? sorted[k] : limit;
        }
        boolean[] flags = new boolean[size];
        for (int i = 0; i < size; i++) {
            flags[i] = p[i] <= limit && Math.abs(fit.residuals()[i]) > LEAST_DISTANCE;
        }
        return new Fit(design.natural(fit.beta()), flags);
    }

    private static double seconds(Design design, PublishedPrices prices) {
        double[] runs = new double[TIMED];
        for (int run = -WARM; run < TIMED; run++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int rows = MmRegression.fit(design, prices.logValues(), EFFICIENT_STARTS, 1)
                    .map(fit -> fit.residuals().length)
                    .orElse(0);
            long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (run >= 0 && rows > 0) {
                runs[run] = (after - before) / 1e9;
            }
        }
        return Quantiles.median(runs);
    }

    /** Where the row with the known error stands among all, taken within declarants. */
    private static void known(PublishedPrices prices, Rounds ours, List<Score.Goal> goals) {
        double[] logPrices = IntStream.range(0, prices.size())
                .mapToDouble(i -> prices.logValues()[i] - prices.logWeights()[i])
                .toArray();
        double[] centred = Centring.within(prices.labels(), logPrices);
        double median = Quantiles.median(centred);
        double scale = Quantiles.mad(centred);
        double[] off =
                Arrays.stream(centred).map(value -> Math.abs(value - median)).toArray();
        long flagged =
                Arrays.stream(off).filter(value -> value > ROBUST_SCORE * scale).count();
        double own = off[prices.known()];
        double rank = 1.0 + Arrays.stream(off).filter(value -> value > own).count();
        ours.add(prices.file() + ": flagged within declarants", "rows", (double) flagged);
        goals.add(new Score.Goal("rank of the known error, at most", 3, rank, rank <= 3));
    }

    private static void compare(
            String file, Fit trimmed, Fit efficient, double seconds, Peer peer, List<Score.Goal> goals) {
        double ofTrimmed = jaccard(trimmed.flags, peer.trimmed.flags);
        double ofEfficient = jaccard(efficient.flags, peer.efficient.flags);
        double off = 0;
        for (int k = 0; k < efficient.line.length; k++) {
            off = Math.max(off, Math.abs(efficient.line[k] - peer.efficient.line[k]));
        }
        double ratio = peer.seconds / seconds;
        goals.add(new Score.Goal(
                file + ": flags shared with R (Jaccard), LTS, at least", 0.95, ofTrimmed, ofTrimmed >= 0.95));
        goals.add(new Score.Goal(
                file + ": flags shared with R (Jaccard), MM, at least", 0.95, ofEfficient, ofEfficient >= 0.95));
        goals.add(new Score.Goal(file + ": MM coefficients from those of R, at most", 1e-3, off, off <= 1e-3));
        goals.add(new Score.Goal(file + ": times as fast as lmrob, at least", 50, ratio, ratio >= 50));
    }

    private static double jaccard(boolean[] mine, boolean[] theirs) {
        int both = 0;
        int either = 0;
        for (int i = 0; i < mine.length; i++) {
            both += mine[i] && theirs[i] ? 1 : 0;
            either += mine[i] || theirs[i] ? 1 : 0;
        }
        return either == 0 ? 1 : both / (double) either;
    }

    private static double count(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }

    private ChildScript.Outcome ask(ScoreSettings settings, PublishedPrices prices, Map<String, Peer> answer) {
        try {
            Path work = Files.createDirectories(settings.work().resolve(id()));
            Path data = work.resolve(prices.file() + ".csv");
            Path out = work.resolve(prices.file() + ".answer.csv");
            StringBuilder csv = new StringBuilder("log_weight,log_value\n");
            for (int i = 0; i < prices.size(); i++) {
                csv.append(prices.logWeights()[i])
                        .append(',')
                        .append(prices.logValues()[i])
                        .append('\n');
            }
            Files.writeString(data, csv, StandardCharsets.UTF_8);
            ChildScript.Outcome outcome = new ChildScript(
                            List.of("Rscript"), settings.peers().resolve("unit_value_files.R"), "r-cran-robustbase")
                    .run(work, List.of(data.toString(), out.toString()));
            if (outcome.ran()) {
                answer.put(prices.file(), parse(Files.readAllLines(out), prices.size()));
            }
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines: what it is, then numbers; flagged rows are counted from 0. */
    private static Peer parse(List<String> lines, int size) {
        Map<String, double[]> numbers = new LinkedHashMap<>();
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            numbers.put(
                    cells[0],
                    Arrays.stream(cells)
                            .skip(1)
                            .filter(cell -> !cell.isEmpty())
                            .mapToDouble(Double::parseDouble)
                            .toArray());
        }
        return new Peer(
                new Fit(get(numbers, "lts_line"), rows(get(numbers, "lts_flags"), size)),
                new Fit(get(numbers, "mm_line"), rows(get(numbers, "mm_flags"), size)),
                get(numbers, "mm_seconds")[0]);
    }

    private static double[] get(Map<String, double[]> numbers, String name) {
        double[] found = numbers.get(name);
        if (found == null) {
            throw new IllegalStateException("unit_value_files.R wrote no " + name);
        }
        return found;
    }

    private static boolean[] rows(double[] flagged, int size) {
        boolean[] flags = new boolean[size];
        for (double row : flagged) {
            flags[(int) row] = true;
        }
        return flags;
    }
}
