package org.tidewaiter.casebook.store;

import java.util.List;
import org.tidewaiter.casebook.store.Statements.Values;

/** What was decided, kept for good. */
public final class Decisions {
    private final Statements statements;

    Decisions(Statements statements) {
        this.statements = statements;
    }

    public void add(Decision decision) {
        statements.update(
                "decision_add",
                Values.of()
                        .with("subject", decision.subject())
                        .with("decision", decision.decision())
                        .with("reason", decision.reason())
                        .with("by", decision.by())
                        .with("on", decision.on()));
    }

    /** Everything decided about a subject, oldest first. */
    public List<Decision> list(String subject) {
        return statements.list(
                "decisions",
                Values.of().with("subject", subject),
                row -> new Decision(
                        row.getString("subject"),
                        row.getString("decision"),
                        row.getString("reason"),
                        row.getString("decided_by"),
                        row.getString("decided_on")));
    }
}
