package org.tidewaiter.casebook.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Seals texts for a vault that stays closed: needs no key, and cannot read what it sealed. */
public final class TextSeal {
    private final String vault;
    private final byte[] publicKey;

    TextSeal(String vault, byte[] publicKey) {
        this.vault = vault;
        this.publicKey = publicKey.clone();
    }

    /** Name of the vault that opens what this seals. */
    public String vault() {
        return vault;
    }

    /** The text of a report, bound to its id. */
    public byte[] seal(String report, String words) {
        byte[] plain = words.getBytes(StandardCharsets.UTF_8);
        try {
            return TextKeys.seal(publicKey, plain, TextKeys.belongsTo(vault, report));
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }
}
