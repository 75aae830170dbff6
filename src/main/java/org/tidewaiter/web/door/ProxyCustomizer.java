package org.tidewaiter.web.door;

import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Believes what the declared proxy says about the browser behind it, and nobody else. A browser may have sent such headers
 * itself and the proxy added to them, so of several addresses the last counts: the one that the proxy saw.
 */
final class ProxyCustomizer implements HttpConfiguration.Customizer {
    /** Set on requests that came through the proxy: that it sits on this machine does not make the line sealed. */
    static final String PROXIED = "tidewaiter.proxied";

    private static final String FORWARDED_FOR = "x-forwarded-for";
    private static final List<String> BELIEVED = List.of(FORWARDED_FOR, "x-forwarded-proto", "x-forwarded-host");

    private final @Nullable String proxy;
    private final ForwardedRequestCustomizer forwarded = new ForwardedRequestCustomizer();

    ProxyCustomizer(@Nullable String proxy) {
        this.proxy = proxy;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable response) {
        boolean trusted = proxy != null && Network.same(proxy, String.valueOf(Request.getRemoteAddr(request)));
        HttpFields kept = kept(request.getHeaders(), trusted);
        Request cleaned = new Request.Wrapper(request) {
            @Override
            public HttpFields getHeaders() {
                return kept;
            }
        };
        if (!trusted) {
            return cleaned;
        }
        cleaned.setAttribute(PROXIED, true);
        return forwarded.customize(cleaned, response);
    }

    private static HttpFields kept(HttpFields all, boolean trusted) {
        HttpFields.Mutable kept = HttpFields.build();
        for (HttpField field : all) {
            String name = field.getName().toLowerCase(Locale.ROOT);
            boolean tells =
                    name.equals("forwarded") || name.startsWith("x-forwarded-") || name.startsWith("x-proxied-");
            if (!tells) {
                kept.add(field);
            } else if (trusted && BELIEVED.contains(name)) {
                String[] values = String.valueOf(field.getValue()).split(",");
                kept.put(field.getName(), values[values.length - 1].strip());
            }
        }
        return kept.asImmutable();
    }
}
