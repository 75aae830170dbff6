package org.tidewaiter.cli;

import java.util.concurrent.Callable;
import org.tidewaiter.answers.KeptArticles;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.trade.AppException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter article label}: who may see a kept article, from now on. */
@Command(name = "label", description = "Gives a kept article another TLP label; only whoever gave it may lower it.")
final class ArticleLabelCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private HomeOption home;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ActorOption actor;

    @Parameters(paramLabel = "ID", description = "Its id, as article list --format json gives it.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Option(names = "--tlp", required = true, paramLabel = "LEVEL", description = "The new label.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String level;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; name no source.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String reason;

    @Override
    public Integer call() {
        Tlp label = Tlp.parse(level);
        if (!Casebook.exists(home.path())) {
            throw AppException.unavailable(
                    "No article is kept in " + home.path() + ".", "tidewaiter article FILE --keep keeps one.");
        }
        Tlp before = KeptArticles.relabel(actor.trail(home), id, label, reason);
        spec.commandLine().getOut().println(id + " was " + before.mark() + " and is " + label.mark() + ".");
        return 0;
    }
}
