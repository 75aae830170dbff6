package org.tidewaiter.web.door;

import io.javalin.config.JavalinConfig;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.jspecify.annotations.Nullable;

/** What stands before the pages in Jetty: how to listen, how much is taken, what every answer carries. */
final class Perimeter {
    private final Limits limits;
    private final Refusals refusals;
    private final @Nullable Tls tls;
    private final @Nullable String proxy;

    /** {@code proxy} is the address of the one in front of the server, if any. */
    Perimeter(Limits limits, Refusals refusals, @Nullable Tls tls, @Nullable String proxy) {
        this.limits = limits;
        this.refusals = refusals;
        this.tls = tls;
        this.proxy = proxy;
    }

    void addTo(JavalinConfig config) {
        String host = config.jetty.host;
        int port = config.jetty.port;
        Patience patience = new Patience(limits.patience(), refusals);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setUriCompliance(UriCompliance.DEFAULT);
            http.addCustomizer(new ProxyCustomizer(proxy));
        });
        config.jetty.modifyServer(server -> {
            server.insertHandler(new HeadAsGet());
            server.insertHandler(new BodyGuard(limits));
            server.insertHandler(new PathGuard(refusals));
            server.insertHandler(patience);
            server.insertHandler(new HeadersHandler());
            server.setErrorHandler(new PlainErrors(refusals, tls != null));
        });
        config.jetty.addConnector((server, http) -> {
            ServerConnector connector = new ServerConnector(server, factories(http));
            connector.setHost(host);
            connector.setPort(port);
            connector.setIdleTimeout(limits.idle().toMillis());
            connector.addEventListener(patience);
            server.addBean(new NetworkConnectionLimit(limits.connections(), connector));
            return connector;
        });
    }

    private ConnectionFactory[] factories(HttpConfiguration http) {
        if (tls == null) {
            return new ConnectionFactory[] {new HttpConnectionFactory(http)};
        }
        HttpConfiguration sealed = new HttpConfiguration(http);
        sealed.addCustomizer(new SecureRequestCustomizer(false)); // the host is checked by the door, for HTTP as well
        HttpConnectionFactory inner = new HttpConnectionFactory(sealed);
        return new ConnectionFactory[] {new SslConnectionFactory(tls.factory(), inner.getProtocol()), inner};
    }
}
