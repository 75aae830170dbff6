package org.tidewaiter.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.tidewaiter.answers.Json;
import org.tidewaiter.web.health.Metrics;

/** Lines of JSON about requests, without addresses of people, names, words of forms or queries. */
public final class Log {
    /** The logger whose every message is one line of JSON; to standard error unless another handler is set. */
    public static final Logger LINES = lines();

    private static final String NUMBER = "tidewaiter.request";
    private static final String ROUTE = "tidewaiter.route";
    private static final String NONE = "-";

    private final InstantSource clock;
    private final AtomicLong last = new AtomicLong();
    private final String start;

    private Log(InstantSource clock) {
        this.clock = clock;
        this.start = Long.toString(clock.millis(), Character.MAX_RADIX);
    }

    private static Logger lines() {
        Logger logger = Logger.getLogger("tidewaiter.web");
        logger.setUseParentHandlers(false);
        ConsoleHandler handler = new ConsoleHandler();
        handler.setFormatter(new Formatter() {
            @Override
            public String format(LogRecord line) {
                return line.getMessage() + "\n";
            }
        });
        logger.addHandler(handler);
        return logger;
    }

    /** Numbers every request and writes a line when its answer is out, also where the door refused it. */
    static void addTo(JavalinConfig config, InstantSource clock) {
        Log log = new Log(clock);
        config.routes.before(context -> context.attribute(NUMBER, log.start + NONE + log.last.incrementAndGet()));
        config.routes.beforeMatched(context -> context.attribute(ROUTE, template(context)));
        config.jetty.modifyServer(server -> server.setRequestLog(log::write));
    }

    /** The template of the matched route; none for an address that leads nowhere. */
    private static String template(Context context) {
        Endpoint matched = context.endpoints().matchedHttpEndpoint();
        return matched == null ? NONE : matched.path;
    }

    private void write(Request request, Response response) {
        long nanos = System.nanoTime() - request.getBeginNanoTime();
        String route = text(request, ROUTE);
        Metrics.REQUESTS.record(request.getMethod(), route, response.getStatus(), nanos);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", clock.instant().toString());
        line.put("number", text(request, NUMBER));
        line.put("method", request.getMethod());
        line.put("route", route);
        line.put("status", response.getStatus());
        line.put("milliseconds", Math.floorDiv(nanos, 1000L) / 1000.0);
        line.put("bytes", Response.getContentBytesWritten(response));
        LINES.info(line(line));
    }

    private static String text(Request request, String name) {
        return request.getAttribute(name) instanceof String text ? text : NONE;
    }

    private static String line(Map<String, Object> fields) {
        return new String(Json.compact(fields), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Number of a request, to find its line by. */
    public static String numberOf(Context context) {
        String number = context.attribute(NUMBER);
        return number == null ? NONE : number;
    }

    /** What went wrong on our side; the message of an exception can hold words of the request and is left out. */
    static void failure(Context context, Exception failure) {
        StringWriter trace = new StringWriter();
        PrintWriter out = new PrintWriter(trace);
        for (Throwable each = failure; each != null; each = each.getCause()) {
            out.println(each.getClass().getName());
            for (StackTraceElement element : each.getStackTrace()) {
                out.println("  " + element);
            }
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("number", numberOf(context));
        line.put("failure", trace.toString());
        LINES.log(Level.SEVERE, line(line));
    }
}
