package org.tidewaiter.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.law.Basis;
import org.tidewaiter.law.BookDraft;
import org.tidewaiter.law.BookWriter;
import org.tidewaiter.law.Certainty;
import org.tidewaiter.law.Confidence;
import org.tidewaiter.law.Coverage;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.HsRevision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tidewaiter rules new}: a rule book of one measure with the examples that must hold for it. */
@Command(
        name = "new",
        description = "Writes a rule book and its examples from options; on a terminal it asks for what is missing.",
        footer = {
            "",
            "Example: tidewaiter rules new --out my-rules --ask",
        })
final class RulesNewCommand implements Callable<Integer> {
    private static final String TERMINAL = "tidewaiter.terminal"; // set by the launcher where a person can answer

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final ActOption act = new ActOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(names = "--says", paramLabel = "SENTENCE", description = "Who must not do what, in one sentence.")
    private @Nullable String says;

    @Option(names = "--commodity", paramLabel = "WORDS", description = "The goods in the words of the act.")
    private @Nullable String commodity;

    @Option(names = "--codes", paramLabel = "CODES", description = "HS codes of 2, 4 or 6 digits, with commas.")
    private @Nullable String codes;

    @Option(names = "--edition", paramLabel = "HS", description = "HS edition in which they are read: HS2017.")
    private @Nullable String edition;

    @Option(
            names = "--coverage",
            paramLabel = "HOW",
            description = "whole: every good of the codes; part: only some of them.")
    private @Nullable String coverage;

    @Option(
            names = "--basis",
            paramLabel = "WHOSE",
            description = "Whose reading the codes are: text, panel, national or ours.")
    private @Nullable String basis;

    @Option(names = "--basis-source", paramLabel = "WORDS", description = "Where that reading stands.")
    private @Nullable String basisSource;

    @Option(
            names = "--certainty",
            paramLabel = "HOW",
            description = "certain, possible, or disputed where authorities differ.")
    private @Nullable String certainty;

    @Option(names = "--source", paramLabel = "SOURCE", description = "What you read; may be repeated.")
    private final List<String> sources = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of your own rule books.")
    private @Nullable Path out;

    @Option(names = "--ask", description = "Ask for what is missing, also where there is no terminal.")
    private boolean ask;

    @Override
    public Integer call() {
        PrintWriter print = spec.commandLine().getOut();
        boolean asks = ask || (Boolean.getBoolean(TERMINAL) && !output.json());
        Dialogue dialogue = asks
                ? Dialogue.over(
                        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                        spec.commandLine().getErr())
                : Dialogue.silent();
        BookDraft draft = draft(dialogue);
        Path folder = Path.of(dialogue.text("--out", "Folder for the book", out == null ? null : out.toString()));
        dialogue.refuseMissing();
        BookWriter.Written written = BookWriter.write(folder, draft);
        if (output.json()) {
            Json.print(
                    print, new Report(written.book().toString(), written.twin().toString(), written.examples()));
        } else {
            print.println("Wrote " + written.book() + " and " + written.twin() + " with " + written.examples()
                    + " examples.");
            print.println("Add what the act says of exceptions, then: tidewaiter verify --rules " + folder);
        }
        return 0;
    }

    /** What was written. */
    record Report(String book, String examples, int exampleCount) {}

    private BookDraft draft(Dialogue dialogue) {
        act.askFor(dialogue);
        String sentence = dialogue.text("--says", "What it says, in one sentence", says);
        String goods = dialogue.text("--commodity", "The goods in the words of the act", commodity);
        String list = dialogue.text("--codes", "HS codes, with commas", codes);
        HsRevision revision = dialogue.value(
                "--edition", "HS edition, for example HS2017", edition, HsRevision::parse, HsRevision.HS2017);
        Coverage howMuch = dialogue.choice("--coverage", "Coverage", coverage, Coverage.values(), Coverage::code);
        Basis whose = dialogue.choice("--basis", "Whose reading the codes are", basis, Basis.values(), Basis::code);
        String stands = dialogue.text("--basis-source", "Where that reading stands", basisSource);
        Certainty sure = dialogue.choice("--certainty", "Certainty", certainty, Certainty.values(), Certainty::code);
        List<String> read =
                sources.isEmpty() ? List.of(dialogue.text("--source", "What you read", null)) : List.copyOf(sources);
        dialogue.refuseMissing();
        if ((howMuch == Coverage.PART && sure == Certainty.CERTAIN)
                || (whose == Basis.OURS && sure != Certainty.POSSIBLE)) {
            throw AppException.wrongUse(
                    "A reading of part of the goods can be possible or disputed, never certain; one of ours is possible.",
                    "Choose another --certainty, or --coverage whole where every good of the codes is meant.");
        }
        List<String> digits = Arrays.stream(list.split("[,;\\s]+"))
                .map(code -> code.replaceAll("[.\\s]", ""))
                .filter(code -> !code.isEmpty())
                .toList();
        return act.draft(
                LocalDate.now(ZoneId.systemDefault()),
                null,
                List.of(new BookDraft.Part(
                        act.id() + "-" + BookDraft.slug(act.paragraph()),
                        sentence,
                        goods,
                        revision,
                        digits,
                        howMuch,
                        whose,
                        stands,
                        sure,
                        whose == Basis.OURS ? "The codes are our own reading of the paragraph." : null,
                        Confidence.MEDIUM,
                        read)));
    }
}
