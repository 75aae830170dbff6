package org.tidewaiter.casebook.vault;

import java.util.Arrays;
import java.util.Optional;
import org.tidewaiter.casebook.PrivateFolder;
import org.tidewaiter.trade.AppException;

/** The public half of the key for texts beside the lock: readable without a key, and checked whenever the vault opens. */
record TextKeyFile(PrivateFolder folder) {
    private static final String NAME = "texts.json";

    void keep(byte[] master, String vault) {
        folder.write(NAME, TextKeys.toBytes(TextKeys.publicKey(master, vault), vault));
    }

    /** Older vaults get theirs here; one that somebody put in its place is told, once, and put right. */
    void check(byte[] master, String vault) {
        boolean isMissing = !folder.has(NAME);
        boolean isOwn = !isMissing
                && TextKeys.read(folder.read(NAME), vault)
                        .filter(kept -> Arrays.equals(kept, TextKeys.publicKey(master, vault)))
                        .isPresent();
        if (isOwn) {
            return;
        }
        keep(master, vault);
        if (!isMissing) {
            throw AppException.unavailable(
                    "The key for sealing texts beside the vault was not the vault's own; it is put right now.",
                    "Somebody may have changed it: texts sealed since then may be readable for others and not for you."
                            + " Nothing was shown; try again.");
        }
    }

    /** What seals texts while the vault is closed; none for an older vault that was not opened since. */
    Optional<TextSeal> find(String vault) {
        if (!folder.has(NAME)) {
            return Optional.empty();
        }
        return Optional.of(TextKeys.read(folder.read(NAME), vault)
                .map(key -> new TextSeal(vault, key))
                .orElseThrow(() -> AppException.unavailable(
                        "The key for sealing texts beside the vault is damaged or another vault's.",
                        "Whatever opens the vault puts it right, for example 'tidewaiter report seal --unlock'.")));
    }

    /** Opens nothing by itself, but what is sealed with it after the vault is gone could never be read. */
    void shred() {
        if (folder.has(NAME)) {
            folder.shred(NAME);
        }
    }
}
