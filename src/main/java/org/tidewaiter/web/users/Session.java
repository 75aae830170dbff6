package org.tidewaiter.web.users;

import org.tidewaiter.web.Role;

/** A visit of a user who signed in. */
public record Session(String user, Role role, String csrf) {}
