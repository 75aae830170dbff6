package org.tidewaiter.cli;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.answers.Trail;
import org.tidewaiter.casebook.publish.Release;
import org.tidewaiter.casebook.store.Decision;
import org.tidewaiter.trade.AppException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter report release}: one of two people takes the responsibility for one text. */
@Command(
        name = "release",
        description = "Takes the responsibility for one text that few could have told; two people have to.",
        footer = {"", "Example: tidewaiter report release R3 --text 0a1b2c3d4e5f6071 --actor kim.desk --reason \"...\""
        })
final class ReportReleaseCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final ActorOption actor = new ActorOption();

    @Parameters(paramLabel = "ID")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Option(
            names = "--text",
            required = true,
            paramLabel = "FINGERPRINT",
            description = "As 'report export' printed it.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String text;

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why it must go out all the same; name no source.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String reason;

    @Override
    public void run() {
        if (!text.strip().matches("[0-9a-f]{16}")) {
            throw AppException.wrongUse("That is no fingerprint of a text.", "'tidewaiter report export' prints it.");
        }
        ReportCommand.existing(home).close();
        Trail trail = actor.trail(home);
        String done = trail.write("report.release", casebook -> {
            String report = casebook.reports().get(id).id();
            String subject = Release.subject(report, text);
            casebook.decisions()
                    .add(new Decision(
                            subject,
                            Release.DECISION,
                            reason,
                            trail.actor(),
                            Today.day().toString()));
            Optional<List<String>> people = Release.by(casebook.decisions().list(subject));
            String said = people.map(both -> "Released by " + String.join(" and ", both) + "; export it again.")
                    .orElse("Noted; another person has to release it too.");
            return new Trail.Done<>(subject, reason.strip(), said);
        });
        spec.commandLine().getOut().println(done);
    }
}
