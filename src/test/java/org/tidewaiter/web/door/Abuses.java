package org.tidewaiter.web.door;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.web.Assets;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.WebServer;

/** A running server to be abused, with limits short enough to wait for. */
final class Abuses implements AutoCloseable {
    static final Limits SHORT = new Limits(200_000, 20_000, Duration.ofMillis(1500), Duration.ofMillis(800), 40);

    final LoopbackDoor door = LoopbackDoor.create("kim", SHORT);
    final WebServer server;

    Abuses(Path home) {
        Site site = Site.of(home, RuleBooks.packed(), InstantSource.system());
        server = WebServer.start("127.0.0.1", 0, site, door, List.of(new Assets(), new SamplePart()));
    }

    /** Nobody, asking as a program does. */
    Wire stranger() {
        return new Wire(server.port()).with("Accept", "*/*");
    }

    /** The person who opened the link. */
    Wire known() {
        String link = door.newLink(server.port()).replaceFirst("^http://[^/]+", "");
        return stranger().with("Cookie", stranger().get(link).cookie().orElseThrow());
    }

    long refused(Refusal why) {
        return door.refusals().count(why);
    }

    @Override
    public void close() {
        server.close();
    }
}
