package org.tidewaiter.web.users;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.casebook.store.Statements.Values;
import org.tidewaiter.web.Role;
import org.tidewaiter.web.Tokens;

/** Visits of users. A browser holds the word of its session, the file only a hash of it. */
public final class Sessions {
    private static final Duration IDLE = Duration.ofMinutes(30); // somebody else may sit down at an open browser
    private static final Duration WHOLE = Duration.ofHours(12); // one working day, however busy
    private static final long NOTED_AFTER = 60; // seconds: not every look needs a write to the disk

    private final Team team;

    Sessions(Team team) {
        this.team = team;
    }

    /** Begins a session; answers the word that the browser keeps. */
    public String open(String user) {
        String word = Tokens.random();
        team.write(statements -> {
            statements.update("sessions_sweep", limits());
            return statements.update(
                    "session_add",
                    Values.of()
                            .with("hash", Tokens.hash(word))
                            .with("user", user)
                            .with("csrf", Tokens.random())
                            .with("now", team.now()));
        });
        return word;
    }

    /** The session of that word, unless it is over; notes that it is used. */
    public Optional<Session> find(String word) {
        String hash = Tokens.hash(word);
        record Found(Session session, long seen) {}
        Optional<Found> found = team.read(statements -> statements.find(
                "session",
                limits().with("hash", hash),
                row -> new Found(
                        new Session(row.getString("user"), Role.parse(row.getString("role")), row.getString("csrf")),
                        row.getLong("seen"))));
        if (found.isPresent() && team.now() - found.get().seen() >= NOTED_AFTER) {
            team.write(statements -> statements.update(
                    "session_seen", Values.of().with("hash", hash).with("now", team.now())));
        }
        return found.map(Found::session);
    }

    public void end(String word) {
        team.write(statements -> statements.update("session_end", Values.of().with("hash", Tokens.hash(word))));
    }

    /** Ends every session of a user. */
    public void endAll(String user) {
        team.write(statements -> statements.update("sessions_end", Values.of().with("user", user)));
    }

    /** How many sessions each user has; none for those who have none. */
    public Map<String, Integer> count() {
        Map<String, Integer> count = new HashMap<>();
        team.read(statements -> statements.list(
                "sessions_count", limits(), row -> count.put(row.getString("user"), row.getInt("open"))));
        return count;
    }

    private Values limits() {
        return Values.of()
                .with("seen_after", team.now() - IDLE.toSeconds())
                .with("made_after", team.now() - WHOLE.toSeconds());
    }
}
