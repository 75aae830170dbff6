package org.tidewaiter.web.users;

import java.time.Instant;
import org.tidewaiter.web.Role;

/** A key by which a program acts for a user. The key itself is shown once and kept nowhere. */
public record ApiKey(long id, String name, String user, Role role, Instant made, Instant expires) {}
