package org.tidewaiter.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.answers.Json;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.publish.ExportGate;
import org.tidewaiter.casebook.publish.Publication;
import org.tidewaiter.casebook.publish.TimeGrain;
import org.tidewaiter.trade.AppException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter publish}: a file made anew from what can be seen of it. */
@Command(
        name = "publish",
        description = {
            "Makes a file anew from what can be seen of it: no properties, comments, tracked changes, hidden text,",
            "exact times or given words; then reads it back before it is written.",
        },
        footer = {
            "",
            "Example: tidewaiter publish notes.docx --label GREEN --tlp GREEN --remove names.txt --out notes.pdf"
        })
final class PublishCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final ActorOption actor = new ActorOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final RemovalOption removal = new RemovalOption();

    @Parameters(paramLabel = "FILE", description = ".txt, .md, .html, .pdf, .docx, .jpg, .png, .gif or .bmp")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--label",
            paramLabel = "LEVEL",
            description = "The TLP label that the file has. Default: ${DEFAULT-VALUE}, since nothing is known of it.")
    private String has = "RED";

    @Option(
            names = "--tlp",
            required = true,
            paramLabel = "LEVEL",
            description = "The audience, and the label of the new file.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String level;

    @Option(
            names = "--time",
            paramLabel = "STEP",
            description =
                    "How exact times in the text may be: hour, part-of-day, date, week or month. Default: ${DEFAULT-VALUE}.")
    private String time = "week";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The new .txt, .html, .pdf or .jpg.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    /** What was made. */
    record View(String out, String label, String sha256, List<String> notes) {}

    @Override
    public void run() {
        Tlp label = ExportGate.check(List.of(Tlp.parse(has)), Tlp.parse(level));
        Publication made = Publication.remake(
                bytes(file),
                ReportExportCommand.ending(file),
                new Publication.Wanted(label, grain(), removal.read(), ReportExportCommand.ending(out)));
        String hash = sha256(made.file());
        actor.trail(home)
                .enterPlain(
                        "publish",
                        hash,
                        label.mark() + ", was " + Tlp.parse(has).mark() + ", times by " + time);
        NewFile.write(out, made.file());
        PrintWriter print = spec.commandLine().getOut();
        if (output.json()) {
            Json.print(print, new View(out.toString(), label.id(), hash, made.notes()));
            return;
        }
        print.println("Wrote " + out + ", " + label.mark() + ", read back and clean.");
        made.notes().forEach(note -> TextLines.print(print, "  ", note));
        TextLines.print(
                print,
                "  ",
                "Read it whole before it leaves: names and turns of phrase that nobody listed are still in it.");
    }

    private TimeGrain grain() {
        return Arrays.stream(TimeGrain.values())
                .filter(grain -> grain.id().equals(time.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> AppException.wrongUse(
                        "'" + time + "' is no value of --time.",
                        "Use one of these.",
                        Arrays.stream(TimeGrain.values()).map(TimeGrain::id).toList()));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw AppException.unavailable(
                    "The file " + file + " cannot be read.", "Check its name and permissions.", e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
