package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.CheckResult;
import org.tidewaiter.answers.Checker;
import org.tidewaiter.answers.Json;
import org.tidewaiter.consignment.Role;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.GivenFacts;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.HsRevision;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tidewaiter check}: may these goods go from here to there on that day? */
@Command(
        name = "check",
        description = "Holds one consignment, or a file of them, against the law of its day.",
        footer = {
            "",
            "Example: tidewaiter check --from KP --to CN --goods 2504 --on 2023-05-01",
            "         tidewaiter check --file consignments.xlsx --out answers.xlsx",
        })
final class CheckCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Option(names = "--from", paramLabel = "AREA", description = "Where the goods come from: KP, PRK or a name.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "AREA", description = "Where the goods go.")
    private @Nullable String to;

    @Option(names = "--goods", paramLabel = "CODE", description = "HS code of 2, 4, 6, 8 or 10 digits, or words.")
    private @Nullable String goods;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "Day of the movement, for example 2023-05-01. Default: today.")
    private @Nullable String on;

    @Option(
            names = "--edition",
            paramLabel = "HS",
            description = "HS edition of the code, for example HS2017. Default: the edition in force on the day.")
    private @Nullable String edition;

    @Option(
            names = "--given",
            paramLabel = "FACT",
            split = ",",
            description =
                    "What you know and figures do not say, taken as stated: contract-date=2017-11-01, livelihood=no,"
                            + " rajin-coal=, civil-aircraft-part=, committee-exemption= with yes or no.")
    private final List<String> given = new ArrayList<>();

    @ArgGroup(exclusive = false, heading = "%nA file of consignments:%n")
    private @Nullable ConsignmentOption consignments;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Optional<HsRevision> stated = Optional.ofNullable(edition).map(HsRevision::parse);
        RuleBooks books = books();
        Assessor assessor = Assessor.of(books);
        if (consignments != null) {
            return new ConsignmentCheck(spec, output, assessor).run(consignments, consignments.read(given(), stated));
        }
        GivenFacts facts = GivenFacts.parse(given);
        Checker checker = new Checker(assessor, stated);
        LocalDate day = on == null ? LocalDate.now(ZoneId.systemDefault()) : AsOf.parseDay(on);
        String wanted = need("--goods", goods);
        if (!Checker.isCode(wanted)) {
            return checkWords(checker, wanted, day, out);
        }
        CheckResult result = checker.check(wanted, need("--from", from), need("--to", to), day);
        if (!facts.isEmpty()) {
            Checker settled = new Checker(Assessor.of(books.given(facts)), stated);
            result = settled.check(wanted, need("--from", from), need("--to", to), day)
                    .given(given, books.settle(facts), result);
        }
        if (output.json()) {
            Json.print(out, result);
        } else {
            CheckText.print(out, result);
        }
        return 0;
    }

    /** One question between two known areas reads only the books about them. */
    private RuleBooks books() {
        return consignments != null || from == null || to == null
                ? rules.books()
                : rules.booksBetween(Areas.packed().parse(from), Areas.packed().parse(to));
    }

    /** Words name no code for certain: the likeliest are answered side by side and the choice is left to the person. */
    private int checkWords(Checker checker, String words, LocalDate day, PrintWriter out) {
        List<CheckResult> candidates = checker.checkWords(words, need("--from", from), need("--to", to), day);
        if (candidates.isEmpty()) {
            throw AppException.wrongUse(
                    "No goods are known as '" + words + "'.",
                    "Give an HS code, or other words: tidewaiter goods find WORDS.");
        }
        if (output.json()) {
            Json.print(out, candidates);
        } else {
            CheckText.printChoice(out, candidates);
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println("tidewaiter: '" + words + "' is no code; the codes it most likely means are listed.");
        err.println("  Choose one and ask again with --goods CODE.");
        return CommandLine.ExitCode.USAGE;
    }

    private static String need(String option, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw AppException.wrongUse(
                    "The option " + option + " is missing.",
                    "Example: tidewaiter check --from KP --to CN --goods 2504 --on 2023-05-01");
        }
        return value;
    }

    /** With a file, what is given here holds for all of its rows. */
    private Map<Role, String> given() {
        if (goods != null) {
            throw AppException.wrongUse(
                    "--file cannot be used together with --goods.", "Put the goods into a column of the file.");
        }
        Map<Role, String> forAll = new EnumMap<>(Role.class);
        if (from != null) {
            forAll.put(Role.FROM, from);
        }
        if (to != null) {
            forAll.put(Role.TO, to);
        }
        if (on != null) {
            forAll.put(Role.ON, on);
        }
        if (!GivenFacts.parse(given).isEmpty()) {
            forAll.put(Role.GIVEN, String.join(";", given));
        }
        return forAll;
    }
}
