package org.tidewaiter.web;

import io.javalin.config.RoutesConfig;

/** A page or a family of resources with its routes. Each route names the {@link Access} it needs. */
public interface Part {
    /** Adds the routes of this part. */
    void addTo(RoutesConfig routes, Site site);
}
