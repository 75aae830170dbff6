package org.tidewaiter.web.door;

import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Language;
import org.tidewaiter.web.Texts;

/**
 * The page to sign in at.
 *
 * @param form the token that the form brings back
 * @param to where to go afterwards
 * @param failed what went wrong at the last attempt
 * @param provider what a provider of identities is called, where there is one
 */
public record SignInPage(
        Language language,
        String form,
        String to,
        @Nullable String failed,
        @Nullable String provider) {

    public String text(String key, Object... values) {
        return Texts.of(language).text(key, values);
    }
}
