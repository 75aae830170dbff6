package org.tidewaiter.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.tidewaiter.answers.Json;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Asked;
import org.tidewaiter.web.Hashes;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.Visitor;

/** Answers requests: reads the address, looks whether the answer is known, else has it worked out, and writes it. */
final class Server {
    static final int MOST = 1000; // items of a page
    static final int USUAL = 100;
    static final String NDJSON = "application/x-ndjson";
    private static final int TRIES = 3; // loads that end while an answer is worked out; more in a row are not met

    private static final String PROGRAM =
            java.util.Objects.requireNonNullElse(Server.class.getPackage().getImplementationVersion(), "");

    private final Site site;
    private final AnswerCache cache;
    private final Ground ground;

    Server(Site site, AnswerCache cache) {
        this.site = site;
        this.cache = cache;
        this.ground = new Ground(site);
    }

    /** Answers one request of an operation. */
    void answer(Context context, Operation operation) {
        Parameters given = given(context, operation);
        Ask ask = new Ask(site, given, context.pathParamMap(), Visitor.of(context));
        Map<String, String> settled = operation.settle(ask);
        String address = context.path() + (settled.isEmpty() ? "" : "?" + Asked.encode(settled));
        boolean lines = operation.list() && wantsLines(context);
        for (int tries = 1; ; tries++) {
            Reply reply = reply(operation, ask, address, settled, lines);
            String tag = "W/\"" + Hashes.name(PROGRAM + reply.key() + reply.offset() + "+" + reply.limit() + lines)
                    + reply.edition() + "\"";
            context.header("ETag", tag)
                    .header("Cache-Control", "private, no-cache")
                    .header("Vary", "Accept, Authorization, Cookie");
            if (matches(context, tag)) {
                context.status(304);
                return;
            }
            context.contentType(lines ? NDJSON : "application/json");
            if (lines && operation.windowed() != null) {
                stream(context, operation, ask, reply);
                return;
            }
            Written written = cache.get(reply.key() + reply.window(), () -> work(operation, ask, reply));
            if (reply.edition().equals(edition(operation, ask))) {
                context.result(lines ? reply.lines(written) : reply.page(written));
                return;
            }
            cache.forget(reply.key() + reply.window()); // made of newer data than its name says
            if (tries == TRIES) {
                throw AppException.unavailable(
                        "The data changed while the answer was worked out, " + TRIES + " times in a row.",
                        "Ask again when the loads have ended.");
            }
        }
    }

    private Reply reply(Operation operation, Ask ask, String address, Map<String, String> settled, boolean lines) {
        String edition = edition(operation, ask);
        String data = ground.edition(operation.rests(), ask);
        int limit = ask.given().findNumber("limit").orElse(USUAL);
        if (limit < 1 || limit > MOST) {
            throw AppException.wrongUse(
                    "'" + limit + "' is no size of a page.", "Use limit=1 up to limit=" + MOST + ".");
        }
        int offset = ask.given()
                .find("cursor")
                .map(text -> Cursor.read(text, edition).offset())
                .orElse(0);
        String key = operation.id() + " " + address + " " + edition
                + (operation.rests().contains(Rests.CASEBOOK) ? " " + ask.mayRead() : "");
        return new Reply(
                operation,
                address,
                data,
                edition,
                site.editions().rules(),
                settled.get("as_of"),
                key,
                lines ? 0 : offset,
                lines || !operation.paged() ? Integer.MAX_VALUE : limit);
    }

    /** Names both the data and the rules. */
    private String edition(Operation operation, Ask ask) {
        String data = ground.edition(operation.rests(), ask);
        return (data == null ? "" : data + ".") + site.editions().rules();
    }

    private Written work(Operation operation, Ask ask, Reply reply) {
        Operation.Windowed windowed = operation.windowed();
        if (windowed != null) {
            return cache.one(() -> Written.of(windowed.window(ask, reply.offset(), reply.limit())));
        }
        return operation.isHeavy()
                ? cache.one(() -> Written.of(operation.work().apply(ask)))
                : Written.of(operation.work().apply(ask));
    }

    /** One item after the other; an answer of millions of lines is never held. */
    private void stream(Context context, Operation operation, Ask ask, Reply reply) {
        Operation.Windowed windowed = java.util.Objects.requireNonNull(operation.windowed());
        Written first = cache.get(reply.key() + " head", () -> cache.one(() -> Written.of(windowed.window(ask, 0, 1))));
        cache.one(() -> {
            try {
                OutputStream out = context.outputStream();
                out.write(reply.about(first));
                LongAdder items = new LongAdder();
                windowed.each(ask, item -> {
                    try {
                        items.increment();
                        out.write(Json.compact(item));
                        out.write('\n');
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
                out.write(Reply.end(items.sum()));
                out.flush();
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A name that means nothing here is refused: an answer to less than was asked would be taken for the whole. */
    private static Parameters given(Context context, Operation operation) {
        Set<String> known = new TreeSet<>();
        operation.parameters().stream().filter(each -> !each.inPath()).forEach(each -> known.add(each.name()));
        if (operation.paged()) {
            known.addAll(List.of("cursor", "limit"));
        }
        context.queryParamMap().forEach((name, values) -> {
            if (!known.contains(name)) {
                throw AppException.wrongUse(
                        "'" + name + "' is no parameter of " + operation.path() + ".",
                        "Use these, or leave it out.",
                        List.copyOf(known));
            }
            if (values.size() > 1) {
                throw AppException.wrongUse("'" + name + "' is given " + values.size() + " times.", "Give it once.");
            }
        });
        return Parameters.ofAddress(context);
    }

    /** Whether lines are wanted more than one document; a client that takes both alike names first what it prefers. */
    private static boolean wantsLines(Context context) {
        QuotedQualityCSV accepted = new QuotedQualityCSV();
        accepted.addValue(context.header("Accept"));
        return accepted.getValues().stream()
                .filter(type -> type.startsWith(NDJSON) || type.startsWith("application/json") || type.endsWith("/*"))
                .findFirst()
                .filter(type -> type.startsWith(NDJSON))
                .isPresent();
    }

    private static boolean matches(Context context, String tag) {
        String known = context.header("If-None-Match");
        if (known == null) {
            return false;
        }
        String opaque = tag.substring(2);
        for (String each : known.split(",")) {
            String plain = each.strip();
            if (plain.equals("*") || plain.equals(opaque) || plain.equals(tag)) {
                return true;
            }
        }
        return false;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
