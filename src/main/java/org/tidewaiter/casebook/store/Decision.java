package org.tidewaiter.casebook.store;

import org.tidewaiter.trade.AppException;

/**
 * Something a person decided.
 *
 * @param subject what it is about: an id, or an id with the fingerprint of a text
 * @param reason in the person's own words
 * @param by who decided
 * @param on the day, as 2023-11-20
 */
public record Decision(String subject, String decision, String reason, String by, String on) {
    public Decision {
        if (reason.isBlank()) {
            throw AppException.wrongUse("The reason is empty.", "Say why with --reason \"...\"; others will read it.");
        }
    }
}
