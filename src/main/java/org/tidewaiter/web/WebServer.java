package org.tidewaiter.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.util.List;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.tidewaiter.web.door.Door;

/** The server: one door, many parts. */
public final class WebServer implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 10_000; // for requests under way when the server is to stop
    private static final int LARGEST_FIELDS =
            16 << 20; // bytes of all fields: a pasted article; the door counts the whole
    private static final int LARGEST_FORM = 1 << 20; // bytes of a request that is no upload

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /** Starts to listen; port 0 takes any that is free. */
    public static WebServer start(String host, int port, Site site, Door door, List<Part> parts) {
        Javalin javalin = Javalin.create(config -> {
            settle(config, host, port);
            Log.addTo(config, site.clock());
            door.addTo(config, site);
            new Failures(site).addTo(config.routes);
            parts.forEach(part -> part.addTo(config.routes, site));
        });
        javalin.start();
        return new WebServer(javalin);
    }

    private static void settle(JavalinConfig config, String host, int port) {
        config.jetty.host = host;
        config.jetty.port = port;
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_FORM;
        config.http.prefer405over404 = true;
        config.router.treatMultipleSlashesAsSingleSlash = false;
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(PATIENCE_MILLIS);
            server.insertHandler(new GracefulHandler());
        });
        config.jetty.modifyServletContextHandler(handler -> handler.setMaxFormContentSize(LARGEST_FIELDS));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(16 * 1024);
        });
    }

    public int port() {
        return javalin.port();
    }

    /** Lets requests under way finish, then stops. */
    @Override
    public void close() {
        javalin.stop();
    }
}
