package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.LatestPeriod;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.SourceChoice;
import org.tidewaiter.answers.Json;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.DetectorCards;
import org.tidewaiter.detect.judgement.Differences;
import org.tidewaiter.detect.judgement.FindingView;
import org.tidewaiter.detect.judgement.FindingsFile;
import org.tidewaiter.detect.judgement.Judgement;
import org.tidewaiter.detect.judgement.Judgements;
import org.tidewaiter.detect.judgement.State;
import org.tidewaiter.detect.run.Detected;
import org.tidewaiter.detect.run.Detection;
import org.tidewaiter.detect.run.DetectionOptions;
import org.tidewaiter.detect.run.Rank;
import org.tidewaiter.detect.series.FalseDiscovery;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tidewaiter detect}: what looks wrong, ranked. */
@Command(
        name = "detect",
        description =
                "Looks for what is odd in the figures and ranks it; a finding is a question, never an accusation.",
        footer = {
            "",
            "Example: tidewaiter detect --reporter CN --partner KP --period 2023-01..2023-10",
            "Then: tidewaiter findings show ID, findings dismiss ID --reason TEXT, findings confirm ID --reason TEXT.",
            "Without --reporter and --partner, every pair that is loaded is looked at; without --period, the last twelve"
                    + " months that are loaded of the reporter, or the last year of annual figures.",
        })
final class DetectCommand implements Callable<Integer> {
    private static final int ROWS = 20; // findings printed for people; JSON has all

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Mixin
    private final QuestionOption asked = new QuestionOption();

    @Option(
            names = "--only",
            paramLabel = "IDS",
            description = "Only these detectors, with commas: see detectors list.")
    private @Nullable String only;

    @Option(
            names = "--any-dependence",
            description =
                    "Hold down false discoveries after Benjamini and Yekutieli, for any dependence: a shorter list.")
    private boolean anyDependence;

    @Option(
            names = "--weights",
            paramLabel = "L,S,V,C",
            description = "What counts in the rank: law, statistics, value, corroboration. Default: 0.4,0.3,0.2,0.1.")
    private @Nullable String weights;

    @Option(names = "--all", description = "Also list what was dismissed.")
    private boolean all;

    @Option(
            names = "--fail-on",
            paramLabel = "RANK",
            description = "End with code 3 if a finding that nobody has decided on has this rank or more, as 0.6.")
    private @Nullable Double failOn;

    @Option(
            names = "--against",
            paramLabel = "DAY",
            description = "Also say what appeared, vanished and moved since that day, as --as-of understands it.")
    private @Nullable String against;

    /** The answer as {@code --json} prints it. */
    record View(
            String watched,
            String history,
            int pairs,
            long flows,
            long cellsTested,
            Map<String, Long> states,
            List<Judged> findings,
            @Nullable Differences since,
            List<String> notes) {}

    /** A finding and where it stands. */
    record Judged(State state, FindingView finding) {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Warehouse warehouse = Warehouse.at(home.path());
        Question question = asked.question(
                ROWS,
                (reporter, source) -> LatestPeriod.find(warehouse, reporter.orElse(null), source)
                        .orElseThrow(() -> AppException.wrongUse(
                                "Nothing is loaded of that reporter, so there is no last year to look at.",
                                "tidewaiter releases says what is loaded; tidewaiter load FILE loads more.")));
        Desk desk = Desk.of(warehouse, Assessor.of(rules.books()));
        Detected detected = Detection.run(desk, question, options());
        List<FindingView> views = views(detected);
        Differences since = against == null ? null : since(desk, question, AsOf.parse(against), views);
        FindingsFile.at(home.path())
                .keep(question.reporter(), question.partner(), question.period().toString(), views);
        List<Judgement> judgements = Judgements.at(home.path()).list();
        List<Judged> judged = views.stream()
                .map(view -> new Judged(State.of(view.id(), view.evidenceId(), judgements), view))
                .toList();
        Map<String, Long> states = judged.stream()
                .collect(Collectors.groupingBy(each -> each.state().id(), LinkedHashMap::new, Collectors.counting()));
        List<Judged> listed = judged.stream()
                .filter(each -> all || each.state() != State.DISMISSED)
                .toList();
        if (output.json()) {
            Json.print(
                    out,
                    new View(
                            detected.watched().toString(),
                            detected.history().toString(),
                            detected.pairs(),
                            detected.flows(),
                            detected.cellsTested(),
                            states,
                            listed,
                            since,
                            detected.notes()));
        } else {
            DetectText.print(out, detected, listed, question.limit());
            if (since != null) {
                DetectText.print(out, since, String.valueOf(against));
            }
        }
        return fails(judged) ? 3 : 0;
    }

    private static List<FindingView> views(Detected detected) {
        return detected.findings().stream().map(FindingView::of).toList();
    }

    private Differences since(Desk desk, Question question, AsOf day, List<FindingView> now) {
        Question before = question.withSource(new SourceChoice(question.source().dataset(), day));
        return Differences.between(desk.holds(before) ? views(Detection.run(desk, before, options())) : List.of(), now);
    }

    private boolean fails(List<Judged> judged) {
        Double bound = failOn;
        return bound != null
                && judged.stream()
                        .filter(each -> each.state() == State.OPEN || each.state() == State.REOPENED)
                        .anyMatch(each -> each.finding().rank().total() >= bound);
    }

    private DetectionOptions options() {
        Set<String> wanted = only == null
                ? Set.of()
                : Arrays.stream(only.split(",")).map(String::strip).collect(Collectors.toSet());
        List<String> known = DetectorCards.list().stream().map(DetectorCard::id).toList();
        wanted.stream().filter(id -> !known.contains(id)).sorted().findFirst().ifPresent(id -> {
            throw AppException.wrongUse(
                    "There is no detector '" + id + "'.",
                    "Use these; 'detectors show ID' tells what each does.",
                    known);
        });
        return new DetectionOptions(
                wanted,
                anyDependence
                        ? FalseDiscovery.Procedure.BENJAMINI_YEKUTIELI
                        : FalseDiscovery.Procedure.BENJAMINI_HOCHBERG,
                weights == null ? Rank.Weights.STANDARD : weights(weights));
    }

    private static Rank.Weights weights(String text) {
        try {
            List<Double> numbers = Arrays.stream(text.split(","))
                    .map(part -> Double.valueOf(part.strip()))
                    .toList();
            if (numbers.size() == 4) {
                return new Rank.Weights(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
            }
        } catch (IllegalArgumentException e) {
            throw badWeights(text, e);
        }
        throw badWeights(text, null);
    }

    private static AppException badWeights(String text, @Nullable Throwable cause) {
        AppException problem = AppException.wrongUse(
                "'" + text + "' are no four weights.",
                "Write --weights 0.4,0.3,0.2,0.1 for law, statistics, value and corroboration; none below zero.");
        if (cause != null) {
            problem.initCause(cause);
        }
        return problem;
    }
}
