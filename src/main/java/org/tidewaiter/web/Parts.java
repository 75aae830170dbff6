package org.tidewaiter.web;

import java.util.List;

/** All parts of the server. */
public final class Parts {
    private Parts() {}

    public static List<Part> all() {
        return List.of(new Assets());
    }
}
