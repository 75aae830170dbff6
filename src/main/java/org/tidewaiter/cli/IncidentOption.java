package org.tidewaiter.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.report.Incidents;
import org.tidewaiter.casebook.store.Casebook;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which incidents are shown, and where a picture of them goes. */
final class IncidentOption {
    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final ActorOption actor = new ActorOption();

    @Option(
            names = "--tlp",
            paramLabel = "LEVEL",
            description =
                    "Show only what may go to this audience; reports never go beyond AMBER. Default: everything, under"
                            + " the strictest label in it.")
    private @Nullable String audience;

    @Option(names = "--svg", paramLabel = "FILE", description = "Draw it into a new file as well.")
    private @Nullable Path picture;

    Incidents read() {
        Tlp label = audience == null ? Tlp.RED : Tlp.parse(audience);
        try (Casebook casebook = ReportCommand.existing(home)) {
            return Incidents.read(casebook).within(label);
        }
    }

    /** Draws where that is asked for, and logs it: a picture can leave the house. Answers the line that says so, or null. */
    @Nullable
    String draw(String what, Incidents incidents, Function<Incidents, String> drawing) {
        if (picture == null) {
            return null;
        }
        String svg = drawing.apply(incidents);
        actor.trail(home)
                .enter(
                        "report." + what,
                        "picture",
                        incidents.label().mark() + ", " + incidents.list().size() + " incidents");
        NewFile.write(picture, svg.getBytes(StandardCharsets.UTF_8), "--svg");
        return "The picture is in " + picture + "; it is " + incidents.label().mark() + ".";
    }
}
