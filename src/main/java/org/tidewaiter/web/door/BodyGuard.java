package org.tidewaiter.web.door;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.jspecify.annotations.Nullable;

/** Stops reading a body that is larger than allowed or trickles in, also where no length was announced. */
final class BodyGuard extends Handler.Wrapper {
    /** Where a request keeps the {@link Refusal} that ended its body. */
    static final String STOPPED = "tidewaiter.body.stopped";

    private static final long LEAST_RATE = 1024; // bytes a second: a tenth of the slowest line still sold

    private final Limits limits;

    BodyGuard(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        long most = limits.bytesAt(Request.getPathInContext(request));
        return super.handle(new Counted(request, most, limits.patience().toMillis()), response, callback);
    }

    /** A request whose body is counted. */
    private static final class Counted extends Request.Wrapper {
        private final long most;
        private final long graceMillis;
        private final long start = NanoTime.now();
        private long read;
        private Content.@Nullable Chunk failure;

        Counted(Request request, long most, long graceMillis) {
            super(request);
            this.most = most;
            this.graceMillis = graceMillis;
        }

        @Override
        public Content.Chunk read() {
            if (failure != null) {
                return failure;
            }
            Content.Chunk chunk = super.read();
            if (chunk == null || Content.Chunk.isFailure(chunk)) {
                return chunk;
            }
            read += chunk.remaining();
            if (read > most) {
                return stop(chunk, Refusal.TOO_LARGE, 413);
            }
            long millis = TimeUnit.NANOSECONDS.toMillis(NanoTime.since(start)) - graceMillis;
            if (!chunk.isLast() && millis > 0 && read * 1000 < millis * LEAST_RATE) {
                return stop(chunk, Refusal.TOO_SLOW, 408);
            }
            return chunk;
        }

        private Content.Chunk stop(Content.Chunk chunk, Refusal why, int status) {
            chunk.release();
            setAttribute(STOPPED, why);
            failure = Content.Chunk.from(new HttpException.RuntimeException(status), true);
            return failure;
        }
    }
}
