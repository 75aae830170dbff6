package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Parts;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.WebServer;
import org.tidewaiter.web.door.Door;
import org.tidewaiter.web.door.Limits;
import org.tidewaiter.web.door.LoopbackDoor;
import org.tidewaiter.web.door.TeamDoor;
import org.tidewaiter.web.overview.FirstLook;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tidewaiter serve}: the tool as pages and as an API. */
@Command(
        name = "serve",
        description = "Opens the tool as pages in the browser, and to programs.",
        footer = {
            "",
            "Example: tidewaiter serve          then open the link that it prints",
            "         tidewaiter users add mina --role admin",
            "         tidewaiter serve --team --host 0.0.0.0 --tls-keystore desk.p12 --tls-password-file desk.txt",
        })
final class ServeCommand implements Callable<Integer> {
    private static final String LOOPBACK = "127.0.0.1";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final ActorOption actor = new ActorOption();

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Where to listen; 0 takes any that is free. Default: ${DEFAULT-VALUE}.")
    private int port = 8470;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "Which address to listen on; any but this machine's own needs --team. Default: ${DEFAULT-VALUE}.")
    private String host = LOOPBACK;

    @Option(
            names = "--largest-upload",
            paramLabel = "MB",
            description =
                    "Megabytes of files that one person may send to be loaded at once; for a team web.yml says it. Default:"
                            + " ${DEFAULT-VALUE}.")
    private int largestUpload = 256;

    @ArgGroup(exclusive = false, heading = "%nFor a team:%n")
    private TeamOption team = new TeamOption();

    @Override
    public Integer call() throws InterruptedException {
        Site site = Site.of(home.path(), rules.books(), rules.folder().orElse(null), InstantSource.system());
        if (team.isAsked()) {
            try (TeamDoor door = TeamDoor.create(home.path(), team.tls(), InstantSource.system())) {
                run(site, door, door.limits(), served -> team.address(host, served));
            }
            return 0;
        }
        Limits limits = Limits.usual().withUploadBytes(uploadBytes());
        LoopbackDoor door = LoopbackDoor.create(actor.name(), limits);
        run(site, door, limits, door::newLink);
        return 0;
    }

    /** Where to begin, once the port is known. */
    private interface Beginning {
        String at(int port);
    }

    private void run(Site site, Door door, Limits limits, Beginning beginning) throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        FirstLook.begin(site);
        WebServer server = WebServer.start(host, port, site, door, Parts.all(limits));
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            stopped.countDown();
        }));
        out.println("Tidewaiter serves " + site.home() + ". Open:");
        out.println("  " + beginning.at(server.port()));
        if (!team.isAsked()) {
            out.println("The link opens one browser, once; 'tidewaiter serve' again makes another.");
        }
        out.println("Ctrl+C stops it.");
        out.flush();
        stopped.await();
    }

    private long uploadBytes() {
        if (largestUpload < 1 || largestUpload > 100_000) { // a hundred gigabytes fit no request
            throw AppException.wrongUse(
                    "'" + largestUpload + "' is no number of megabytes to take.",
                    "Use --largest-upload 256, for example.");
        }
        return (long) largestUpload << 20;
    }
}
