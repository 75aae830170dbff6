package org.tidewaiter.answers;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.tidewaiter.casebook.audit.AuditEvent;
import org.tidewaiter.casebook.audit.AuditLog;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.law.RuleBook;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.Warehouse;

/** Does what is asked and logs it: in this order on paper, in the other order on the disk, so that nothing is unlogged. */
public record Trail(Path home, String actor, InstantSource clock) {

    /** Something done to the casebook. */
    public record Done<T>(String subject, String note, T result) {}

    /** Changes the casebook; the entry of the log is on the disk before the change is. */
    public <T> T write(String what, Function<Casebook, Done<T>> work) {
        try (Casebook casebook = Casebook.open(home)) {
            return casebook.write(() -> {
                Done<T> done = work.apply(casebook);
                enter(what, done.subject(), done.note());
                return done.result();
            });
        }
    }

    /** Logs a deed that is about figures or law: with the releases and rule books at hand. */
    public void enter(String what, String subject, String note) {
        List<String> releases =
                Warehouse.at(home).listReleases().stream().map(Release::id).toList();
        String rules = RuleBooks.packed().books().stream()
                .map(RuleBook::act)
                .map(act -> act.version().toString())
                .max(String::compareTo)
                .orElse("");
        AuditLog.at(home).append(new AuditEvent(clock.instant(), actor, what, subject, note, releases, rules));
    }

    /** Logs a deed that has nothing to do with figures or law. */
    public void enterPlain(String what, String subject, String note) {
        AuditLog.at(home).append(new AuditEvent(clock.instant(), actor, what, subject, note, List.of(), ""));
    }
}
