package org.tidewaiter.web.health;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.LongSupplier;

/** What is counted while the server runs: requests by route template and status, answers kept, loads, refusals. */
public final class Metrics {
    private static final PrometheusRegistry REGISTRY = new PrometheusRegistry();
    private static final double NANOS = 1e9; // to a second

    /** Requests and how long they took. */
    public static final Requests REQUESTS = new Requests();

    private static final Counter LOADS = Counter.builder()
            .name("tidewaiter_loads_total")
            .help("Releases loaded through the pages.")
            .register(REGISTRY);
    private static volatile LongSupplier hits = () -> 0;
    private static volatile LongSupplier misses = () -> 0;
    private static volatile LongSupplier bytes = () -> 0;

    static {
        counted("tidewaiter_answers_kept_total", "Answers that were known already.", () -> hits.getAsLong());
        counted("tidewaiter_answers_worked_out_total", "Answers that had to be worked out.", () -> misses.getAsLong());
        GaugeWithCallback.builder()
                .name("tidewaiter_answers_bytes")
                .help("Bytes of answers kept.")
                .callback(each -> each.call((double) bytes.getAsLong()))
                .register(REGISTRY);
    }

    private Metrics() {}

    private static void counted(String name, String help, LongSupplier value) {
        CounterWithCallback.builder()
                .name(name)
                .help(help)
                .callback(each -> each.call((double) value.getAsLong()))
                .register(REGISTRY);
    }

    /** Where the figures of the cache of answers come from. */
    public static void watchCache(LongSupplier found, LongSupplier worked, LongSupplier size) {
        hits = found;
        misses = worked;
        bytes = size;
    }

    /** A release was loaded. */
    public static void loaded() {
        LOADS.inc();
    }

    /** Everything in the text format of Prometheus. */
    static byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.builder().build().write(out, REGISTRY.scrape());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Counts requests. Routes are templates, so that no address of a page and no value in it becomes a name. */
    public static final class Requests {
        private final Histogram seconds = Histogram.builder()
                .name("tidewaiter_request_seconds")
                .help("Time from the first byte of a request to the last of its answer.")
                .labelNames("method", "route", "status")
                .classicUpperBounds(0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60)
                .classicOnly()
                .register(REGISTRY);
        private final Counter refused = Counter.builder()
                .name("tidewaiter_refusals_total")
                .help("Requests the door refused.")
                .labelNames("status")
                .register(REGISTRY);

        private Requests() {
            refused.initLabelValues("401"); // a count that is not there cannot be told from one that is zero
            refused.initLabelValues("403");
            refused.initLabelValues("429");
        }

        /** One request is answered. */
        public void record(String method, String route, int status, long nanos) {
            seconds.labelValues(known(method), route, Integer.toString(status)).observe(nanos / NANOS);
            if (status == 401 || status == 403 || status == 429) {
                refused.labelValues(Integer.toString(status)).inc();
            }
        }

        /** Methods are whatever a stranger writes. */
        private static String known(String method) {
            return switch (method) {
                case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" -> method;
                default -> "other";
            };
        }
    }
}
