package org.tidewaiter.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.answers.Json;
import org.tidewaiter.casebook.corroborate.Corroboration;
import org.tidewaiter.casebook.corroborate.CustomsCell;
import org.tidewaiter.casebook.corroborate.ImpliedPrice;
import org.tidewaiter.casebook.report.Incident;
import org.tidewaiter.casebook.report.Incidents;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.casebook.store.KeptReport;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter report corroborate}: what else speaks of an incident. */
@Command(
        name = "corroborate",
        description =
                "What could show the incident of a report in figures and what could not, who else tells of it, and what a"
                        + " barter implies.",
        footer = {"", "Example: tidewaiter report corroborate R3 --went \"30..70 t\" --price 1101=450..900"})
final class ReportCorroborateCommand implements Callable<Integer> {
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
    private final BarterOption barter = new BarterOption();

    @Parameters(paramLabel = "ID")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    /** All of it for programs. */
    record View(
            String id,
            String label,
            List<CustomsCell> cells,
            List<String> cannotShow,
            List<ReportTimelineCommand.View> others,
            int originsAtMost,
            @Nullable ImpliedPrice barter,
            List<String> notes) {}

    @Override
    public Integer call() {
        Desk desk = Desk.of(Warehouse.at(home.path()), Assessor.of(rules.books()));
        Corroboration found;
        try (Casebook casebook = ReportCommand.existing(home)) {
            KeptReport kept = casebook.reports().get(id);
            Incident incident = Incidents.of(kept, casebook.reports().label(kept.id()));
            found = Corroboration.of(
                    kept.report(), incident, Incidents.read(casebook), desk, barter.read(kept.report()));
        }
        if (output.json()) {
            Json.print(
                    spec.commandLine().getOut(),
                    new View(
                            found.incident().id(),
                            found.label().id(),
                            found.cells(),
                            found.cannotShow(),
                            found.others().stream()
                                    .map(ReportTimelineCommand.View::of)
                                    .toList(),
                            found.origins(),
                            found.barter(),
                            Corroboration.NOTES));
        } else {
            CorroborationText.print(spec.commandLine().getOut(), found);
        }
        return 0;
    }
}
