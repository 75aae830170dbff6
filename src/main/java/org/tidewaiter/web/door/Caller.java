package org.tidewaiter.web.door;

import io.javalin.http.Context;
import org.tidewaiter.web.Visitor;

/** Finds out who asks, in the way of one door. */
interface Caller {
    /** Answers requests that come in through this door's own entry; true where the answer is given. */
    boolean arrive(Context context);

    /** The origin of this server, as browsers write it: https://trade.example.org. */
    String origin(Context context);

    /** Whether the request names this server as its host. */
    boolean isHere(Context context);

    /** Attaches the {@link Visitor} who asks, if anybody known does; refuses who asks too often. */
    void identify(Context context);

    /** Answers a person whom nobody knows, where somebody must be known; programs were refused before. */
    void turnAway(Context context);
}
