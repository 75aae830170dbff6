package org.tidewaiter.web.users;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Role;

/**
 * A member of the team.
 *
 * @param password what Argon2id keeps; null where the user signs in elsewhere only
 * @param subject the name or e-mail address by which a provider of identities knows the user
 */
public record User(
        String name,
        Role role,
        @Nullable String password,
        @Nullable String subject,
        Instant made) {

    /** A name as it is kept: small letters, one spelling for what looks alike. */
    public static String name(String typed) {
        String name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}")) {
            throw AppException.wrongUse(
                    "'" + typed.strip() + "' cannot be the name of a user.",
                    "Use up to 40 letters, digits, dots, hyphens and underscores.");
        }
        return name;
    }
}
