package org.tidewaiter.casebook.vault;

import java.nio.file.Path;
import java.util.List;

/** A vault at the least cost that is taken, for tests that open one often and are about something else. */
public final class QuickVault {
    static final Argon COST = new Argon(64 * 1024, 1, 1);

    private QuickVault() {}

    /** Opened by one passphrase. */
    public static void make(Path home, String passphrase) {
        Vault.at(home, COST).make(KeyHolders.PASSPHRASE, List.of(Secret.of(passphrase.toCharArray())));
    }
}
