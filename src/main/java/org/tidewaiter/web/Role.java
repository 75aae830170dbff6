package org.tidewaiter.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.tidewaiter.trade.AppException;

/** What a person may do. An administrator is no source handler: who runs the server need not know who told what. */
public enum Role {
    READER(Access.OPEN, Access.READ),
    ANALYST(Access.OPEN, Access.READ, Access.WRITE),
    SOURCE_HANDLER(Access.OPEN, Access.READ, Access.WRITE, Access.SOURCES),
    ADMIN(Access.OPEN, Access.READ, Access.WRITE, Access.MANAGE);

    @SuppressWarnings("ImmutableEnumChecker") // filled here and never changed
    private final Set<Access> allowed;

    Role(Access first, Access... more) {
        this.allowed = EnumSet.of(first, more);
    }

    public boolean may(Access access) {
        return allowed.contains(access);
    }

    /** Lower-case name with a hyphen, as options and pages write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads {@link #id()}. */
    public static Role parse(String text) {
        return Stream.of(values())
                .filter(role -> role.id().equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> AppException.wrongUse("'" + text + "' is no role.", "Use one of these.", listIds()));
    }

    private static List<String> listIds() {
        return Stream.of(values()).map(Role::id).toList();
    }
}
