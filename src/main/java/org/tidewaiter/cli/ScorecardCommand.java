package org.tidewaiter.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.scorecard.Benchmark;
import org.tidewaiter.scorecard.Benchmarks;
import org.tidewaiter.scorecard.Score;
import org.tidewaiter.scorecard.ScoreSettings;
import org.tidewaiter.trade.AppException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tidewaiter scorecard}: how well the detectors do on data whose truth is known, beside the programs of others. */
@Command(
        name = "scorecard",
        description =
                "Measures the detectors on data whose truth is known, beside what others use, goals missed included.",
        footer = {"", "Example: tidewaiter scorecard --only surge,cessation --seeds 5"})
final class ScorecardCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(names = "--only", paramLabel = "IDS", description = "Only these benchmarks, with commas.")
    private @Nullable String only;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            description = "Rounds with data of their own. Default: ${DEFAULT-VALUE}.")
    private int seeds = 20;

    @Option(
            names = "--first-seed",
            paramLabel = "N",
            description = "Seed of the first round; the others follow. Default: ${DEFAULT-VALUE}.")
    private long firstSeed = 20250101;

    @Option(names = "--no-peers", description = "Do not run the programs of others (R, Python).")
    private boolean noPeers;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the card to a file, as docs/scorecard.md.")
    private @Nullable Path target;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (seeds < 1) {
            throw AppException.wrongUse("'" + seeds + "' is no number of rounds.", "Use --seeds 5, for example.");
        }
        Path work = Files.createTempDirectory("tidewaiter-scorecard");
        Path root = Path.of(System.getProperty("tidewaiter.examples", "examples"))
                .toAbsolutePath()
                .resolveSibling("bench");
        ScoreSettings settings = new ScoreSettings(work, root.resolve("peers"), firstSeed, seeds, !noPeers);
        List<Score> scores = new ArrayList<>();
        try (LoadBar bar = new LoadBar("scorecard")) {
            List<Benchmark> wanted = wanted();
            for (Benchmark benchmark : wanted) {
                bar.report(benchmark.id(), scores.size(), wanted.size());
                scores.add(benchmark.run(settings));
            }
        }
        if (output.json()) {
            Json.print(out, scores);
            return 0;
        }
        String card = ScorecardText.write(scores, firstSeed, seeds);
        if (target == null) {
            out.print(card);
        } else {
            Files.writeString(target, card);
            out.println("Written: " + target);
        }
        return 0;
    }

    private List<Benchmark> wanted() {
        List<Benchmark> all = Benchmarks.list();
        if (only == null) {
            return all;
        }
        List<String> ids = Arrays.stream(only.split(",")).map(String::strip).toList();
        List<String> known = all.stream().map(Benchmark::id).toList();
        for (String id : ids) {
            if (!known.contains(id)) {
                throw AppException.wrongUse("There is no benchmark '" + id + "'.", "Use these.", known);
            }
        }
        return all.stream().filter(benchmark -> ids.contains(benchmark.id())).toList();
    }
}
