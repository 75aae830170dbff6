package org.tidewaiter.web;

import io.javalin.http.Context;

/** Lines of JSON about requests, without addresses of people, names, words of forms or queries. */
public final class Log {
    private Log() {}

    /** Number of a request, to find its line by. */
    public static String numberOf(Context context) {
        String number = context.attribute("tidewaiter.request");
        return number == null ? "-" : number;
    }

    static void failure(Context context, Exception failure) {
        System.getLogger("tidewaiter.web").log(System.Logger.Level.ERROR, numberOf(context), failure);
    }
}
