package org.tidewaiter.web.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.web.Log;

/**
 * Counts what was refused and logs each case: why, which route, from which network. Neither address nor query nor name of
 * anybody is written, since logs are read by more people than the pages are.
 */
public final class Refusals {
    private static final System.Logger LOGGER = System.getLogger("tidewaiter.web.refused");
    private static final JsonMapper MAPPER = JsonMapper.builder().build(); // one line, unlike answers
    private static final String COUNTED = "tidewaiter.refused";

    private final Map<Refusal, LongAdder> counts = new EnumMap<>(Refusal.class);

    public Refusals() {
        for (Refusal why : Refusal.values()) {
            counts.put(why, new LongAdder());
        }
    }

    /** One line of the log. */
    private record Line(
            String event,
            String reason,
            int status,
            String method,
            @Nullable String route,
            String network,
            String request) {}

    /** Counts the refusal of a request, once. */
    void add(Refusal why, int status, Context context) {
        if (context.attribute(COUNTED) == null) {
            context.attribute(COUNTED, why);
            add(why, status, context.method().name(), route(context), Network.of(context.ip()), Log.numberOf(context));
        }
    }

    /** Counts what was refused before it was a request of a page. */
    void add(Refusal why, int status, String method, String network) {
        add(why, status, method, null, network, "-");
    }

    private void add(Refusal why, int status, String method, @Nullable String route, String network, String request) {
        LongAdder count = counts.get(why);
        if (count != null) {
            count.increment();
        }
        String known = Methods.isKnown(method) ? method : "other";
        LOGGER.log(
                System.Logger.Level.WARNING,
                line(new Line("refused", why.id(), status, known, route, network, request)));
    }

    private static String line(Line line) {
        try {
            return MAPPER.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // seven plain words always can be written
        }
    }

    /** The route as it was declared, without what stood in its place; none where no route fits. */
    static @Nullable String route(Context context) {
        Endpoint matched = context.endpoints().matchedHttpEndpoint();
        return matched == null ? null : matched.path;
    }

    /** How often each reason occurred since the start, by its id. */
    public Map<String, Long> counts() {
        Map<String, Long> all = new TreeMap<>();
        counts.forEach((why, count) -> all.put(why.id(), count.sum()));
        return all;
    }

    public long count(Refusal why) {
        LongAdder count = counts.get(why);
        return count == null ? 0 : count.sum();
    }
}
