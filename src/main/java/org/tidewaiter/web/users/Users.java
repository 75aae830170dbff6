package org.tidewaiter.web.users;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.store.Statements.Values;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Role;

/** Who may sign in. */
public final class Users {
    private final Team team;

    Users(Team team) {
        this.team = team;
    }

    /** Adds a user with a password, with a name at a provider of identities, or with both. */
    public void add(String name, Role role, @Nullable String password, @Nullable String subject) {
        keep(name, role, password == null ? null : Passwords.hash(password, name), subject);
    }

    /** @param hash what is kept of the password */
    void keep(String name, Role role, @Nullable String hash, @Nullable String subject) {
        if (hash == null && subject == null) {
            throw AppException.wrongUse(
                    "'" + name + "' could not sign in.", "Give a password, or the name at the provider of identities.");
        }
        team.write(statements -> {
            if (statements
                    .find("user", Values.of().with("name", name), Users::read)
                    .isPresent()) {
                throw AppException.wrongUse(
                        "There is a user '" + name + "' already.", "Take another name, or change that user.");
            }
            if (subject != null && bySubject(subject).isPresent()) {
                throw AppException.wrongUse(
                        "Another user has that name at the provider of identities.", "Each belongs to one user.");
            }
            return statements.update(
                    "user_add",
                    Values.of()
                            .with("name", name)
                            .with("role", role.id())
                            .with("password", hash)
                            .with("subject", subject == null ? null : subject(subject))
                            .with("made", team.now()));
        });
    }

    public List<User> list() {
        return team.read(statements -> statements.list("users", Values.of(), Users::read));
    }

    public Optional<User> find(String name) {
        return team.read(statements -> statements.find("user", Values.of().with("name", name), Users::read));
    }

    /** The user of that name; refuses where there is none. */
    public User get(String name) {
        return find(name)
                .orElseThrow(() -> AppException.wrongUse(
                        "There is no user '" + name + "'.",
                        "See tidewaiter users list.",
                        list().stream().map(User::name).toList()));
    }

    /** The user whom a provider of identities knows by this name or e-mail address. */
    public Optional<User> bySubject(String subject) {
        return team.read(statements ->
                statements.find("user_of_subject", Values.of().with("subject", subject(subject)), Users::read));
    }

    private static String subject(String text) {
        String subject = text.strip();
        return subject.contains("@") ? subject.toLowerCase(Locale.ROOT) : subject; // only addresses ignore case
    }

    /** Gives another role and ends the user's sessions: what they may do is shown on open pages. */
    public void setRole(String name, Role role) {
        get(name);
        team.write(statements -> {
            statements.update("user_role", Values.of().with("name", name).with("role", role.id()));
            return statements.update("sessions_end", Values.of().with("user", name));
        });
    }

    /** Gives another password and ends the user's sessions. */
    public void setPassword(String name, String password) {
        get(name);
        String hash = Passwords.hash(password, name);
        team.write(statements -> {
            statements.update("user_password", Values.of().with("name", name).with("password", hash));
            return statements.update("sessions_end", Values.of().with("user", name));
        });
    }

    /** Removes a user with sessions and keys; what the user did stays in the audit log. */
    public void remove(String name) {
        get(name);
        team.write(statements -> statements.update("user_remove", Values.of().with("name", name)));
    }

    private static User read(ResultSet row) throws SQLException {
        return new User(
                row.getString("name"),
                Role.parse(row.getString("role")),
                row.getString("password"),
                row.getString("subject"),
                Instant.ofEpochSecond(row.getLong("made")));
    }
}
