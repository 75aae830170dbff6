package org.tidewaiter.web;

import io.javalin.http.Context;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.Tlp;

/**
 * Who asks: the name for the audit log, what this visit may do, and the token that forms must bring back.
 *
 * @param roles one for a member of a team; where one person uses the server alone, all that this needs
 * @param csrf empty for programs with an API key, which no browser sends by itself
 */
public record Visitor(String name, Set<Role> roles, String csrf) {
    private static final String ATTRIBUTE = "tidewaiter.visitor";

    public Visitor {
        roles = Set.copyOf(roles);
    }

    public boolean may(Access access) {
        return access == Access.OPEN || roles.stream().anyMatch(role -> role.may(access));
    }

    /** The strictest label this visitor may read: what is marked for fewer people is not there for the others. */
    public Tlp mayRead() {
        if (may(Access.SOURCES)) {
            return Tlp.RED;
        }
        return may(Access.WRITE) ? Tlp.AMBER : Tlp.CLEAR;
    }

    /** The same on a line on which others can read: what is for handlers of sources is not for such a line. */
    public Visitor onOpenLine() {
        return new Visitor(
                name,
                roles.stream()
                        .map(role -> role == Role.SOURCE_HANDLER ? Role.ANALYST : role)
                        .collect(Collectors.toSet()),
                csrf);
    }

    /** Remembers who asks for as long as the request lasts. */
    public void attach(Context context) {
        context.attribute(ATTRIBUTE, this);
    }

    /** Who asks; nobody on routes that are open to all. */
    public static @Nullable Visitor of(Context context) {
        return context.attribute(ATTRIBUTE);
    }
}
