package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.answers.ReleaseDetails;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code tidewaiter releases}: what is loaded, covering what, and one release in detail. */
@Command(
        name = "releases",
        description = "Lists what is loaded and what it covers.",
        subcommands = ReleasesCommand.Show.class)
final class ReleasesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final TableOption output = new TableOption();

    @Option(names = "--as-of", paramLabel = "DAY", description = "Only what was known on that day, as 2023-11-20.")
    private @Nullable String asOf;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Warehouse warehouse = Warehouse.at(home.path());
        List<Release> releases = warehouse.listReleases(asOf == null ? null : AsOf.parse(asOf));
        switch (output.form()) {
            case TEXT -> ReleaseText.printList(out, warehouse, releases);
            case JSON -> Json.print(out, releases);
            case CSV -> ReleaseText.printCsv(out, releases);
        }
        return 0;
    }

    /** {@code tidewaiter releases show ID}. */
    @Command(name = "show", description = "Shows one release: source, coverage, counts and first rejected rows.")
    static final class Show implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli
        private CommandSpec spec;

        @ParentCommand
        @SuppressWarnings("NullAway.Init") // set by picocli
        private ReleasesCommand parent;

        @Mixin
        private final HomeOption home = new HomeOption();

        @Mixin
        private final OutputOption output = new OutputOption();

        @Parameters(paramLabel = "ID", description = "Id of the release, or its first letters.")
        @SuppressWarnings("NullAway.Init") // set by picocli
        private String id;

        @Option(
                names = "--limit",
                paramLabel = "N",
                defaultValue = "10",
                description = "How many rejected rows to show. Default: ${DEFAULT-VALUE}.")
        private int limit;

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            Warehouse warehouse = Warehouse.at((home.isGiven() ? home : parent.home).path());
            Release release = warehouse.getRelease(id);
            ReleaseDetails details = ReleaseDetails.of(warehouse, release, limit);
            if (parent.output.form() == TableOption.Form.CSV) {
                throw AppException.wrongUse("One release is not a table.", "Use --json, or leave 'show' out.");
            }
            if (output.json() || parent.output.form() == TableOption.Form.JSON) {
                Json.print(out, details);
            } else {
                ReleaseText.print(out, release, details.firstRejected());
            }
            return 0;
        }
    }
}
