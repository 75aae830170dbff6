package org.tidewaiter.web.users;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidewaiter.casebook.store.Statements.Values;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Role;
import org.tidewaiter.web.Tokens;

/** Keys of programs. Each acts for a user with a role of its own, which never exceeds the user's. */
public final class Keys {
    /** How keys begin, so that people and scanners of leaked secrets know them. */
    public static final String PREFIX = "tw_";

    private static final int MOST_DAYS = 366; // a key that nobody renews is one that nobody remembers

    private final Team team;

    Keys(Team team) {
        this.team = team;
    }

    /** Makes a key; answers the only copy of it. */
    public String add(String user, String name, Role role, int days) {
        Role most = team.users().get(user).role();
        if (!covers(most, role)) {
            throw AppException.wrongUse(
                    "A key of '" + user + "' cannot be " + role.id() + ": the user is " + most.id() + ".",
                    "Give the key that role or a smaller one.");
        }
        if (days < 1 || days > MOST_DAYS) {
            throw AppException.wrongUse("A key cannot last " + days + " days.", "Give 1 to " + MOST_DAYS + ".");
        }
        String label = name.strip();
        if (label.isEmpty() || label.length() > 60 || label.chars().anyMatch(Character::isISOControl)) {
            throw AppException.wrongUse("The key needs a name.", "Say in up to 60 characters what uses it.");
        }
        String word = PREFIX + Tokens.random();
        team.write(statements -> statements.insert(
                "key_add",
                Values.of()
                        .with("hash", Tokens.hash(word))
                        .with("name", label)
                        .with("user", user)
                        .with("role", role.id())
                        .with("made", team.now())
                        .with("expires", team.now() + Duration.ofDays(days).toSeconds())));
        return word;
    }

    public List<ApiKey> list() {
        return team.read(statements -> statements.list("keys", Values.of(), Keys::read));
    }

    /** The key, unless it is over or its user may no longer do what it may. */
    public Optional<ApiKey> find(String word) {
        record Found(ApiKey key, Role most) {}
        return team.read(statements -> statements.find(
                        "key",
                        Values.of().with("hash", Tokens.hash(word)).with("now", team.now()),
                        row -> new Found(read(row), Role.parse(row.getString("user_role")))))
                .filter(found -> covers(found.most(), found.key().role()))
                .map(Found::key);
    }

    /** Ends a key at once; refuses a number that none has. */
    public void revoke(long id) {
        int ended = team.write(
                statements -> statements.update("key_revoke", Values.of().with("id", id)));
        if (ended == 0) {
            throw AppException.wrongUse("There is no key " + id + ".", "See tidewaiter users keys list.");
        }
    }

    private static boolean covers(Role most, Role role) {
        return Stream.of(Access.values()).filter(role::may).allMatch(most::may);
    }

    private static ApiKey read(ResultSet row) throws SQLException {
        return new ApiKey(
                row.getLong("id"),
                row.getString("name"),
                row.getString("user"),
                Role.parse(row.getString("role")),
                Instant.ofEpochSecond(row.getLong("made")),
                Instant.ofEpochSecond(row.getLong("expires")));
    }
}
