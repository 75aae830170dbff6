package org.tidewaiter.casebook.vault;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What opens a vault. */
public enum KeyHolders {
    /** One person with a passphrase. */
    PASSPHRASE(1),
    /** Two persons, each with a passphrase of their own; one alone opens nothing. */
    TWO_PASSPHRASES(2),
    /** A file of random bytes, kept somewhere else than the vault. */
    KEY_FILE(1);

    private final int keys;

    KeyHolders(int keys) {
        this.keys = keys;
    }

    /** How many passphrases or files are asked for. */
    public int keys() {
        return keys;
    }

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<KeyHolders> find(String id) {
        return Arrays.stream(values())
                .filter(holders -> holders.id().equals(id))
                .findFirst();
    }
}
