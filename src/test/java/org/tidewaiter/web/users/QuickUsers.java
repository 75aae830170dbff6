package org.tidewaiter.web.users;

import org.jspecify.annotations.Nullable;
import org.tidewaiter.web.Role;

/** Users whose passwords cost little to try, for tests that sign in often and are about something else. */
public final class QuickUsers {
    private static final int MEMORY_KIB = 1024;

    private QuickUsers() {}

    public static void add(Team team, String name, Role role, String password, @Nullable String subject) {
        team.users().keep(name, role, Passwords.hash(password, name, MEMORY_KIB, 1, 1), subject);
    }
}
