package org.tidewaiter.web.reports;

import org.tidewaiter.answers.handling.VaultRequest;
import org.tidewaiter.web.View;

/**
 * A text that was opened, or why it was not.
 *
 * @param id of the report
 * @param passphrases how many open the vault
 */
public record TextPage(String id, String words, String fault, int passphrases) {
    static TextPage of(View view, String id, Opening.Opened opened) {
        return new TextPage(
                id,
                opened.words(),
                opened.fault(),
                VaultRequest.passphrases(view.site().home()));
    }
}
