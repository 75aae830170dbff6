package org.tidewaiter.casebook.audit;

import java.time.Instant;
import java.util.List;
import org.tidewaiter.trade.AppException;

/**
 * Something that is being done. Nothing of a source belongs in it but the codename.
 *
 * @param at when; given by the entry point
 * @param actor who, as the person calls itself
 * @param what the deed, as report.new
 * @param subject what it is done to: an id or a codename
 * @param note what a lawyer will ask next, such as a reason; may be empty
 * @param data ids of the releases that were at hand
 * @param rules version of the rule books that were at hand; empty where none were
 */
public record AuditEvent(
        Instant at, String actor, String what, String subject, String note, List<String> data, String rules) {
    public AuditEvent {
        if (actor.isBlank()) {
            throw AppException.wrongUse(
                    "Nobody is named for the audit log.", "Give --actor NAME or set TIDEWAITER_ACTOR.");
        }
        actor = actor.strip();
        data = List.copyOf(data);
    }
}
