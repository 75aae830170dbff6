package org.tidewaiter.web;

import io.javalin.security.RouteRole;

/** What a route does, so that the door can ask who may do it. Every route names one; a route without is refused. */
public enum Access implements RouteRole {
    /** Nothing that anybody may not see: signing in, style sheets, health. */
    OPEN,
    /** Figures, law, findings and published casework are looked at. */
    READ,
    /** Something is kept or decided: a load, an article, a judgement, a report. */
    WRITE,
    /** Sources and what only their handlers may see. */
    SOURCES,
    /** Users, keys and the audit log. */
    MANAGE
}
