package org.tidewaiter.web.door;

import java.util.LinkedHashMap;
import java.util.Map;

/** What every answer says to browsers: nothing from elsewhere, nothing inside other sites, nothing kept. */
final class Headers {
    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; form-action 'self'; frame-src 'self'; "
            + "frame-ancestors 'self'; base-uri 'none'";
    private static final String NO_DEVICES = "accelerometer=(), camera=(), display-capture=(), "
            + "geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), "
            + "usb=()";

    private Headers() {}

    /** By name; a page that needs another value sets the header anew. */
    static Map<String, String> all(boolean sealed) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Content-Security-Policy", CONTENT_POLICY);
        all.put("X-Content-Type-Options", "nosniff");
        all.put("Referrer-Policy", "same-origin"); // "no-referrer" would also blank the origin of our own forms
        all.put("Cross-Origin-Opener-Policy", "same-origin");
        all.put("Cross-Origin-Resource-Policy", "same-origin");
        all.put("Permissions-Policy", NO_DEVICES);
        all.put("X-Frame-Options", "SAMEORIGIN"); // for browsers that do not know frame-ancestors
        all.put("Cache-Control", "no-store");
        if (sealed) {
            all.put("Strict-Transport-Security", "max-age=31536000"); // a year, as preload lists ask
        }
        return all;
    }
}
