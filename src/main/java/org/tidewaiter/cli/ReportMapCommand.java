package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.brief.BorderSketch;
import org.tidewaiter.brief.IncidentWords;
import org.tidewaiter.casebook.report.Incident;
import org.tidewaiter.casebook.report.Incidents;
import org.tidewaiter.casebook.report.Site;
import org.tidewaiter.casebook.report.SiteTally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tidewaiter report map}: what was told, by crossing. */
@Command(
        name = "map",
        description =
                "Incidents of reports and kept articles by crossing; what is told of a province stands at the province.",
        footer = {"", "Example: tidewaiter report map --svg border.svg"})
final class ReportMapCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final IncidentOption asked = new IncidentOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    /** A site for programs. */
    record View(
            String place,
            String name,
            @Nullable String across,
            double latitude,
            double longitude,
            int incidents,
            int origins,
            Map<String, Integer> months,
            List<String> ids) {
        static View of(SiteTally tally) {
            Site site = tally.site();
            return new View(
                    site.id(),
                    site.name(),
                    site.across(),
                    site.latitude(),
                    site.longitude(),
                    tally.incidents().size(),
                    tally.origins(),
                    tally.months(),
                    tally.incidents().stream().map(Incident::id).distinct().toList());
        }
    }

    /** All of it for programs. */
    record All(String label, List<View> sites, long withoutPlace, long notCounted, int withheld) {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Incidents incidents = asked.read();
        String drawn = asked.draw("map", incidents, BorderSketch::draw);
        List<SiteTally> tallies = SiteTally.of(incidents.list());
        long notCounted =
                incidents.list().stream().filter(incident -> !incident.isTold()).count();
        long nowhere = incidents.list().stream()
                .filter(incident -> incident.isTold() && incident.places().isEmpty())
                .count();
        if (output.json()) {
            Json.print(
                    out,
                    new All(
                            incidents.label().id(),
                            tallies.stream().map(View::of).toList(),
                            nowhere,
                            notCounted,
                            incidents.withheld()));
            return 0;
        }
        out.println((tallies.isEmpty()
                        ? "No incident with a place is told."
                        : "Most incidents are told of "
                                + tallies.getFirst().site().name() + ".")
                + " Counts are of what was told, not of what happened. "
                + incidents.label().mark());
        print(out, tallies);
        if (nowhere > 0) {
            out.println("Without a place: " + nowhere + ".");
        }
        if (notCounted > 0) {
            out.println("Planned or denied, and not counted: " + notCounted + ".");
        }
        IncidentWords.limits(incidents).forEach(out::println);
        if (drawn != null) {
            out.println(drawn);
        }
        return 0;
    }

    private static void print(PrintWriter out, List<SiteTally> tallies) {
        if (tallies.isEmpty()) {
            return;
        }
        TextTable table = new TextTable("Crossing or place", ">Incidents", ">Origins", "Months", "Goods", "Ids");
        tallies.forEach(tally -> table.add(
                tally.site().name(),
                tally.incidents().size(),
                tally.origins(),
                tally.months().entrySet().stream().map(ReportMapCommand::month).collect(Collectors.joining(", ")),
                String.join(
                        ", ",
                        new TreeSet<>(tally.incidents().stream()
                                .flatMap(incident -> incident.goods().stream())
                                .toList())),
                tally.incidents().stream().map(Incident::id).distinct().collect(Collectors.joining(", "))));
        out.println();
        table.print(out);
    }

    private static String month(Map.Entry<String, Integer> month) {
        String when = month.getKey().isEmpty() ? "not told" : month.getKey();
        return month.getValue() == 1 ? when : when + " \u00d7" + month.getValue();
    }
}
