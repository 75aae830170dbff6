package org.tidewaiter.web.door;

import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.tidewaiter.answers.Json;

/** Answers what never became a request of a page: the status in plain words, nothing of what was sent, nothing of us. */
final class PlainErrors extends ErrorHandler {
    private static final String TYPE = "application/problem+json";

    private final Refusals refusals;
    private final boolean sealed;

    PlainErrors(Refusals refusals, boolean sealed) {
        this.refusals = refusals;
        this.sealed = sealed;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        HeadersHandler.put(response.getHeaders(), sealed || request.isSecure());
        if (status >= 400 && status < 500) {
            refusals.add(
                    reason(status),
                    status,
                    request.getMethod(),
                    Network.of(String.valueOf(Request.getRemoteAddr(request))));
        }
        write(response, status, callback);
        return true;
    }

    /** Ends an answer with a status in plain words. */
    static void write(Response response, int status, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPE);
        Content.Sink.write(response, true, text(status), callback);
    }

    private static Refusal reason(int status) {
        return switch (status) {
            case 405 -> Refusal.METHOD;
            case 408 -> Refusal.TOO_SLOW;
            case 413, 414, 431 -> Refusal.TOO_LARGE;
            default -> Refusal.PROTOCOL;
        };
    }

    private static String text(int status) {
        return Json.write(Map.of(
                "type",
                "about:blank",
                "status",
                status,
                "title",
                HttpStatus.getMessage(status),
                "detail",
                "",
                "alternatives",
                List.of()));
    }
}
