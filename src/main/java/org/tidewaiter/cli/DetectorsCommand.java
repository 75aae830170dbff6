package org.tidewaiter.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.answers.Json;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.DetectorCards;
import org.tidewaiter.detect.docs.DetectorsPage;
import org.tidewaiter.trade.AppException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter detectors}: what the detectors look for, and with which numbers. */
@Command(
        name = "detectors",
        description = "Lists the detectors, shows what each looks for, how, and what else explains it.")
final class DetectorsCommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** What was done, as {@code --json} prints it. */
    record Written(String file, int detectors, boolean changed) {}

    @Command(name = "list", description = "Every detector with its rate of false alarms and the figures it needs.")
    int list(@Mixin OutputOption output) {
        PrintWriter out = spec.commandLine().getOut();
        List<DetectorCard> cards = DetectorCards.list();
        if (output.json()) {
            Json.print(out, cards.stream().map(DetectorView.Row::of).toList());
        } else {
            DetectorText.printList(out, cards);
        }
        return 0;
    }

    @Command(
            name = "show",
            description =
                    "One detector: its question, its numbers with the reason for each, innocent causes, examples.",
            footer = {"", "Example: tidewaiter detectors show surge"})
    int show(
            @Parameters(paramLabel = "ID", description = "Id of a detector, as 'detectors list' has it.") String id,
            @Mixin OutputOption output) {
        PrintWriter out = spec.commandLine().getOut();
        DetectorCard card = find(id);
        if (output.json()) {
            Json.print(out, DetectorView.of(card));
        } else {
            DetectorText.print(out, card);
        }
        return 0;
    }

    private static DetectorCard find(String id) {
        String wanted = id.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        List<DetectorCard> cards = DetectorCards.list();
        return cards.stream()
                .filter(card -> card.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> AppException.wrongUse(
                        "No detector is called '" + id + "'.",
                        "See tidewaiter detectors list.",
                        cards.stream()
                                .map(DetectorCard::id)
                                .filter(known -> isNear(known, wanted))
                                .toList()));
    }

    private static boolean isNear(String known, String wanted) {
        int alike = 0;
        while (alike < Math.min(known.length(), wanted.length()) && known.charAt(alike) == wanted.charAt(alike)) {
            alike++;
        }
        return alike >= 3 || (wanted.length() >= 3 && known.contains(wanted)); // three letters tell the ids apart
    }

    @Command(name = "docs", description = "Writes all detectors as one page in plain words.")
    int docs(
            @Option(
                            names = "--out",
                            paramLabel = "FILE",
                            required = true,
                            description = "File for the page; a page of an earlier run is replaced, no other file is.")
                    Path file,
            @Mixin OutputOption output) {
        PrintWriter out = spec.commandLine().getOut();
        List<DetectorCard> cards = DetectorCards.list();
        boolean changed;
        try {
            changed = write(file, DetectorsPage.write(cards));
        } catch (IOException e) {
            throw AppException.unavailable(
                    "The page cannot be written to '" + file + "'.",
                    "Give a file, not a folder; check that you may write there and that the disk is not full.",
                    e);
        }
        if (output.json()) {
            Json.print(out, new Written(file.toString(), cards.size(), changed));
        } else {
            out.println(cards.size() + " detectors in " + file + (changed ? ", new or changed." : ", as it was."));
        }
        return 0;
    }

    private static boolean write(Path file, String page) throws IOException {
        if (Files.exists(file)) {
            String before = Files.readString(file);
            if (!before.startsWith(DetectorsPage.mark())) {
                throw AppException.wrongUse(
                        "'" + file + "' was not written by this command and is not replaced.",
                        "Move it away, or name another file with --out.");
            }
            if (before.equals(page)) {
                return false;
            }
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, page);
        return true;
    }
}
