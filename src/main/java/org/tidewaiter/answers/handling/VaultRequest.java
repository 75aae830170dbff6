package org.tidewaiter.answers.handling;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.tidewaiter.answers.Trail;
import org.tidewaiter.casebook.store.KeptReport;
import org.tidewaiter.casebook.vault.KeyHolders;
import org.tidewaiter.casebook.vault.OpenVault;
import org.tidewaiter.casebook.vault.Secret;
import org.tidewaiter.casebook.vault.Vault;
import org.tidewaiter.trade.AppException;

/** Opens the vault with passphrases for the length of one request. Arrays that are handed in are overwritten. */
public final class VaultRequest {
    /** One at a time: trying a passphrase takes 128 MiB by design, and many at once would take the machine. */
    private static final Object ONE = new Object();

    private final Trail trail;
    private final List<char[]> passphrases;

    public VaultRequest(Trail trail, List<char[]> passphrases) {
        this.trail = trail;
        this.passphrases = List.copyOf(passphrases);
    }

    /** How many passphrases open the vault of a folder; 0 where there is none, or one that a key file opens. */
    public static int passphrases(Path home) {
        Vault vault = Vault.at(home);
        return !exists(home) || vault.holders() == KeyHolders.KEY_FILE
                ? 0
                : vault.holders().keys();
    }

    public static boolean exists(Path home) {
        return Vault.at(home).exists();
    }

    /** The sealed text of a report in words. */
    public String text(KeptReport kept) {
        return ReportTexts.unlocked(kept, trail, this::open).report().text().words();
    }

    /** Seals an identity, an answer to each question; answers its codename. */
    public String addSource(Map<String, char[]> answers) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Sources.QUESTIONS.forEach(question -> {
            char[] answer = answers.getOrDefault(question, new char[0]);
            if (answer.length > 0) {
                try (Secret told = Secret.of(answer)) {
                    all.writeBytes((question + ": ").getBytes(StandardCharsets.UTF_8));
                    told.appendTo(all);
                    all.write('\n');
                }
            }
        });
        return within((vault, open) -> {
            try (Secret identity = Secret.of(all.toByteArray())) {
                return Sources.add(open, identity, trail);
            }
        });
    }

    /** The identity behind a codename. */
    public String showSource(String codename) {
        return within((vault, open) -> {
            try (Secret identity = Sources.show(vault, open, codename, trail)) {
                char[] letters = identity.letters();
                String words = new String(letters);
                Arrays.fill(letters, '\0');
                return words;
            }
        });
    }

    private String within(BiFunction<Vault, OpenVault, String> work) {
        Vault vault = Vault.at(trail.home());
        try (OpenVault open = open(vault)) {
            return work.apply(vault, open);
        }
    }

    private OpenVault open(Vault vault) {
        KeyHolders holders = vault.holders();
        if (holders == KeyHolders.KEY_FILE) {
            throw AppException.wrongUse(
                    "The vault opens with a key file.", "Use the command line: key files are not sent over the web.");
        }
        if (passphrases.size() != holders.keys()) {
            throw AppException.wrongUse(
                    "The vault takes " + holders.keys() + (holders.keys() == 1 ? " passphrase." : " passphrases."),
                    "Fill in every field.");
        }
        if (passphrases.stream().anyMatch(passphrase -> passphrase.length == 0)) {
            throw AppException.wrongUse("A passphrase is missing.", "Fill in every field.");
        }
        List<Secret> keys = passphrases.stream().map(Secret::of).toList();
        try {
            synchronized (ONE) {
                return vault.open(keys);
            }
        } finally {
            keys.forEach(Secret::close);
        }
    }
}
