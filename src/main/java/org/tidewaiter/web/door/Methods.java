package org.tidewaiter.web.door;

import java.util.Set;

/** Methods of requests that are served at all. */
final class Methods {
    private static final Set<String> KNOWN = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private Methods() {}

    static boolean isKnown(String method) {
        return KNOWN.contains(method);
    }

    /** Whether the method only reads, so that no token of a form is needed. */
    static boolean reads(String method) {
        return method.equals("GET"); // HEAD was made one before
    }
}
