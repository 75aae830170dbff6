package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.answers.KeptFinding;
import org.tidewaiter.detect.judgement.FindingView;
import org.tidewaiter.detect.judgement.FindingsFile;
import org.tidewaiter.detect.judgement.Judgement;
import org.tidewaiter.detect.judgement.Judgements;
import org.tidewaiter.detect.judgement.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter findings}: what the last look found, and what people decided about it. */
@Command(
        name = "findings",
        description = "Lists what the last 'detect' found, shows one, and keeps what people decide about it.",
        footer = {
            "",
            "Example: tidewaiter findings dismiss 3f9a --reason \"aid shipment, exempted by the Committee\"",
        })
final class FindingsCommand implements Runnable {
    private static final int ROWS = 40; // findings printed for people; JSON has all

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "list", description = "The findings of the last look at each pair, the weightiest first.")
    void list(
            @Mixin HomeOption home,
            @Mixin OutputOption output,
            @Option(
                            names = "--state",
                            paramLabel = "STATE",
                            description =
                                    "Only open, dismissed, confirmed or reopened ones. Default: all but dismissed.")
                    @Nullable
                    String state) {
        PrintWriter out = spec.commandLine().getOut();
        State wanted = state == null ? null : State.parse(state);
        List<Judgement> judgements = Judgements.at(home.path()).list();
        List<KeptFinding> kept = FindingsFile.at(home.path()).list().stream()
                .map(view -> KeptFinding.of(view, judgements))
                .filter(each -> wanted == null ? each.state() != State.DISMISSED : each.state() == wanted)
                .toList();
        if (output.json()) {
            Json.print(out, kept);
            return;
        }
        if (kept.isEmpty()) {
            out.println("No findings" + (wanted == null ? "" : " are " + wanted.id())
                    + ". 'tidewaiter detect' looks for some.");
            return;
        }
        TextTable table = new TextTable("Id", ">Rank", "State", "Detector", "Code", "Flow", "Months", "Noticed");
        kept.stream()
                .limit(ROWS)
                .forEach(each -> table.add(
                        each.finding().id(),
                        String.format(Locale.ROOT, "%.2f", each.finding().rank().total()),
                        each.state().id(),
                        each.finding().detector(),
                        each.finding().code(),
                        each.finding().flow(),
                        each.finding().months(),
                        each.finding().kind()));
        table.print(out);
        if (kept.size() > ROWS) {
            out.println(kept.size() - ROWS + " more with --json.");
        }
    }

    @Command(name = "show", description = "One finding with its evidence, its picture and what else it can be.")
    void show(@Mixin HomeOption home, @Mixin OutputOption output, @Parameters(paramLabel = "ID") String id) {
        PrintWriter out = spec.commandLine().getOut();
        KeptFinding kept = KeptFinding.of(
                FindingsFile.at(home.path()).get(id), Judgements.at(home.path()).list());
        if (output.json()) {
            Json.print(out, kept);
            return;
        }
        FindingText.printWhole(out, kept.finding(), kept.state());
        kept.judgements()
                .forEach(judgement -> TextLines.print(
                        out,
                        "    ",
                        judgement.on() + " " + judgement.decision().id() + " by " + judgement.by() + ": "
                                + judgement.reason()));
    }

    @Command(
            name = "dismiss",
            description = "Says that a finding is explained; it does not come back unless its evidence changes.")
    void dismiss(@Mixin HomeOption home, @Mixin JudgementOption decided, @Parameters(paramLabel = "ID") String id) {
        decide(home, decided, id, Judgement.Decision.DISMISSED);
    }

    @Command(name = "confirm", description = "Says that a finding was looked into and is as the figures say.")
    void confirm(@Mixin HomeOption home, @Mixin JudgementOption decided, @Parameters(paramLabel = "ID") String id) {
        decide(home, decided, id, Judgement.Decision.CONFIRMED);
    }

    private void decide(HomeOption home, JudgementOption decided, String id, Judgement.Decision decision) {
        FindingView view = FindingsFile.at(home.path()).get(id);
        Judgement judgement = new Judgement(
                view.id(),
                view.evidenceId(),
                decision,
                decided.reason(),
                decided.by(),
                LocalDate.now(ZoneId.systemDefault()).toString());
        Judgements.at(home.path()).add(judgement);
        spec.commandLine()
                .getOut()
                .println(view.id() + " " + decision.id() + ": " + view.detector() + ", " + view.code() + ", "
                        + view.to() + ". Reason: " + judgement.reason());
    }
}
