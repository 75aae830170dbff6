package org.tidewaiter.web.door;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets pages answer HEAD as they answer GET; Jetty leaves the body out, since it knows how the request began. */
final class HeadAsGet extends Handler.Wrapper {
    /** Set on requests that want no body: such a look must not use up anything. */
    static final String MARK = "tidewaiter.head";

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!request.getMethod().equals("HEAD")) {
            return super.handle(request, response, callback);
        }
        request.setAttribute(MARK, true);
        Request asGet = new Request.Wrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
        return super.handle(asGet, response, callback);
    }
}
