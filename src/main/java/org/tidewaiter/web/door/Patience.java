package org.tidewaiter.web.door;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections whose next request does not arrive in time. The idle timeout of Jetty starts anew with every byte, so
 * whoever sends one now and then could hold connections for ever.
 */
final class Patience extends Handler.Wrapper implements Connection.Listener {
    private final Duration patience;
    private final Refusals refusals;
    private final Map<Connection, Scheduler.Task> waiting = new ConcurrentHashMap<>();

    Patience(Duration patience, Refusals refusals) {
        this.patience = patience;
        this.refusals = refusals;
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof ConnectionMetaData) { // below TLS lies a second one that carries no requests
            await(connection);
        }
    }

    @Override
    public void onClosed(Connection connection) {
        stop(connection);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Connection connection = request.getConnectionMetaData().getConnection();
        stop(connection);
        Request.addCompletionListener(request, failure -> await(connection));
        return super.handle(request, response, callback);
    }

    private void await(Connection connection) {
        if (connection.getEndPoint().isOpen()) {
            Scheduler.Task close = getServer()
                    .getScheduler()
                    .schedule(() -> close(connection), patience.toMillis(), TimeUnit.MILLISECONDS);
            Scheduler.Task before = waiting.put(connection, close);
            if (before != null) {
                before.cancel();
            }
        }
    }

    private void stop(Connection connection) {
        Scheduler.Task close = waiting.remove(connection);
        if (close != null) {
            close.cancel();
        }
    }

    private void close(Connection connection) {
        if (waiting.remove(connection) != null && connection.getEndPoint().isOpen()) {
            if (connection.getBytesIn() > 0 && connection.getMessagesIn() == 0) {
                refusals.add(Refusal.TOO_SLOW, 408, "other", "-");
            }
            connection.getEndPoint().close();
        }
    }
}
