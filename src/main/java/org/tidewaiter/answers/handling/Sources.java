package org.tidewaiter.answers.handling;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.answers.Trail;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.casebook.vault.OpenVault;
import org.tidewaiter.casebook.vault.Secret;
import org.tidewaiter.casebook.vault.Vault;
import org.tidewaiter.trade.AppException;

/** Who stands behind codenames: what is seen while the vault is sealed, and what is done once it is open. */
public final class Sources {
    /** What is asked about a source; the words stand before each answer in what is sealed. */
    public static final List<String> QUESTIONS =
            List.of("Name", "How to reach", "Where and what they do", "Rules for contact", "Notes");

    private Sources() {}

    /**
     * A codename as it is seen while the vault is sealed.
     *
     * @param state sealed, erased or none
     */
    public record View(String codename, String state, long reports) {}

    /** All codenames of the vault and of reports. */
    public static List<View> list(Path home) {
        Vault vault = Vault.at(home);
        Set<String> all = new TreeSet<>(vault.list());
        all.addAll(vault.erased());
        if (!Casebook.exists(home)) {
            return all.stream().map(name -> view(vault, name, 0)).toList();
        }
        try (Casebook casebook = Casebook.open(home)) {
            casebook.reports().list().forEach(kept -> all.add(kept.report().codename()));
            return all.stream()
                    .map(name -> view(vault, name, casebook.reports().countBy(name)))
                    .toList();
        }
    }

    private static View view(Vault vault, String codename, long reports) {
        String state =
                vault.list().contains(codename) ? "sealed" : vault.erased().contains(codename) ? "erased" : "none";
        return new View(codename, state, reports);
    }

    /** Seals an identity under a codename drawn by chance, and logs it first; answers the codename. */
    public static String add(OpenVault open, Secret identity, Trail trail) {
        if (identity.isEmpty()) {
            throw AppException.wrongUse("There is nothing to seal.", "Say at least who the source is.");
        }
        String codename = open.draw(usedInCasebook(trail.home()));
        trail.enterPlain("source.add", codename, "");
        open.add(codename, identity);
        return codename;
    }

    private static Set<String> usedInCasebook(Path home) {
        Set<String> used = new TreeSet<>();
        if (Casebook.exists(home)) {
            try (Casebook casebook = Casebook.open(home)) {
                casebook.reports().list().forEach(kept -> used.add(kept.report().codename()));
            }
        }
        return used;
    }

    /** The identity behind a codename; that it was looked at is logged first. The caller closes it. */
    public static Secret show(Vault vault, OpenVault open, String codename, Trail trail) {
        String known = vault.known(codename);
        trail.enterPlain("source.show", known, "");
        return open.show(known);
    }
}
