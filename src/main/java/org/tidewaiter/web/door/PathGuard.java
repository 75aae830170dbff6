package org.tidewaiter.web.door;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Refuses addresses that are not plain before anything else looks at them. */
final class PathGuard extends Handler.Wrapper {
    private final Refusals refusals;

    PathGuard(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = request.getHttpURI().getPath();
        if (path == null || !Paths.isPlain(path)) {
            refusals.add(
                    Refusal.PATH, 400, request.getMethod(), Network.of(String.valueOf(Request.getRemoteAddr(request))));
            response.getHeaders().put("Connection", "close");
            PlainErrors.write(response, 400, callback);
            return true;
        }
        return super.handle(request, response, callback);
    }
}
