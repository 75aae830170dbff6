package org.tidewaiter.web.door;

import io.javalin.http.Context;
import java.util.Locale;

/** Where a request was started, as browsers say; pages cannot forge these two headers. */
final class CrossSite {
    private CrossSite() {}

    /** Whether a browser says that another site started this. */
    static boolean startedElsewhere(Context context, String own) {
        String site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        String origin = context.header("Origin");
        return origin != null && !origin.toLowerCase(Locale.ROOT).equals(own);
    }

    /** Whether a link on another site led here, so that the browser kept its cookies back. */
    static boolean ledFromElsewhere(Context context) {
        return "cross-site".equals(context.header("Sec-Fetch-Site"));
    }
}
