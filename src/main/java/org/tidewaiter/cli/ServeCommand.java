package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Parts;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.WebServer;
import org.tidewaiter.web.door.Limits;
import org.tidewaiter.web.door.LoopbackDoor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tidewaiter serve}: the tool as pages and as an API. */
@Command(
        name = "serve",
        description = "Opens the tool as pages in the browser, and to programs.",
        footer = {"", "Example: tidewaiter serve        then open the link that it prints"})
final class ServeCommand implements Callable<Integer> {
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
            names = "--largest-upload",
            paramLabel = "MB",
            description = "Megabytes of files that may be sent to be loaded at once. Default: ${DEFAULT-VALUE}.")
    private int largestUpload = 256;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Limits limits = Limits.usual().withUploadBytes(uploadBytes());
        LoopbackDoor door = LoopbackDoor.create(actor.name(), limits);
        Site site = Site.of(home.path(), rules.books(), InstantSource.system());
        WebServer server = WebServer.start("127.0.0.1", port, site, door, Parts.all(limits));
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            stopped.countDown();
        }));
        out.println("Tidewaiter serves " + home.path() + ". Open this link; it opens one browser, once:");
        out.println("  " + door.newLink(server.port()));
        out.println("Ctrl+C stops it.");
        out.flush();
        stopped.await();
        return 0;
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
