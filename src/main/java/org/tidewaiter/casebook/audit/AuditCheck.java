package org.tidewaiter.casebook.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a look through the whole log came to.
 *
 * @param head of what stands in the log
 * @param entries those before the first fault
 * @param faults empty where the log is as it was written
 * @param interrupted the last deed was cut short by a crash: its entry is there, the head not yet; no fault
 */
public record AuditCheck(AuditHead head, List<AuditEntry> entries, List<AuditFault> faults, boolean interrupted) {
    public AuditCheck {
        entries = List.copyOf(entries);
        faults = List.copyOf(faults);
    }

    public boolean holds() {
        return faults.isEmpty();
    }

    /** Looks through the lines of a log. */
    static AuditCheck of(List<String> lines, @Nullable AuditHead kept, @Nullable AuditHead noted) {
        List<AuditEntry> entries = new ArrayList<>();
        List<AuditFault> faults = new ArrayList<>();
        String previous = AuditEntry.NOTHING_BEFORE;
        for (String line : lines) {
            long number = entries.size() + 1L;
            Optional<AuditEntry> entry = AuditEntry.read(line);
            if (entry.isEmpty()) {
                faults.add(new AuditFault(number, "The line was changed: its hash does not fit what it says."));
                break; // what follows hangs on this line
            }
            if (entry.get().number() != number || !entry.get().previous().equals(previous)) {
                faults.add(new AuditFault(
                        number,
                        "Entry " + entry.get().number()
                                + " does not follow the line before: lines were removed, added or"
                                + " put in another order."));
                break;
            }
            entries.add(entry.get());
            previous = entry.get().hash();
        }
        AuditHead head = new AuditHead(entries.size(), previous);
        boolean interrupted = kept != null && kept.count() + 1 == head.count() && stands(kept, entries);
        if (faults.isEmpty()) {
            if (kept == null && !entries.isEmpty()) {
                if (entries.size() > 1) {
                    faults.add(new AuditFault(0, "The head file is missing or unreadable."));
                }
                interrupted = entries.size() == 1;
            } else if (kept != null && !interrupted && !kept.equals(head)) {
                faults.add(new AuditFault(
                        0,
                        "The head file counts " + kept.count() + " entries, the log has " + head.count()
                                + ": the end was cut off, or one of the two was replaced."));
            }
            if (noted != null && !stands(noted, entries)) {
                faults.add(new AuditFault(
                        0, "The log does not continue the head that was noted: it was written anew or cut off."));
            }
        }
        return new AuditCheck(head, entries, faults, interrupted);
    }

    private static boolean stands(AuditHead head, List<AuditEntry> entries) {
        if (head.count() == 0) {
            return head.equals(AuditHead.EMPTY);
        }
        return head.count() <= entries.size()
                && entries.get((int) head.count() - 1).hash().equals(head.hash());
    }
}
