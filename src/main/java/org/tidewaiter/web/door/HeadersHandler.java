package org.tidewaiter.web.door;

import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Puts the headers of {@link Headers} on an answer before anybody else writes to it. */
final class HeadersHandler extends Handler.Wrapper {

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        put(response.getHeaders(), request.isSecure());
        return super.handle(request, response, callback);
    }

    static void put(HttpFields.Mutable fields, boolean sealed) {
        for (Map.Entry<String, String> header : Headers.all(sealed).entrySet()) {
            fields.put(header.getKey(), header.getValue());
        }
    }
}
