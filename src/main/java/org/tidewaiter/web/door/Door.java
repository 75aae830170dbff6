package org.tidewaiter.web.door;

import io.javalin.config.JavalinConfig;
import org.tidewaiter.web.Site;

/** Who may come in, and what every answer must carry. Every request passes it before any part sees it. */
public interface Door {
    /** Adds the checks and the pages for signing in and out. */
    void addTo(JavalinConfig config, Site site);
}
