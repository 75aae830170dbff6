package org.tidewaiter.casebook.vault;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.tidewaiter.trade.AppException;

/** A vault that is open for one command. Its master key is overwritten when it is closed. */
public final class OpenVault implements AutoCloseable {
    private final Vault vault;
    private final String name;
    private final byte[] master;

    OpenVault(Vault vault, String name, byte[] master) {
        this.vault = vault;
        this.name = name;
        this.master = master;
    }

    byte[] master() {
        return master;
    }

    String name() {
        return name;
    }

    /** A codename by chance, none of those in use here or elsewhere. */
    public String draw(Set<String> usedElsewhere) {
        List<String> here = vault.list();
        Set<String> gone = vault.erased();
        return new Codenames()
                .next(taken -> here.contains(taken) || gone.contains(taken) || usedElsewhere.contains(taken));
    }

    /** Seals a new identity under a codename that was drawn for it. */
    public void add(String codename, Secret identity) {
        if (vault.list().contains(codename)) {
            throw new IllegalArgumentException("the codename " + codename + " is in use");
        }
        vault.keep(codename, SealedIdentity.of(master, name, codename, 1, identity));
    }

    /** Seals what is known now in place of what was known; answers the new version. */
    public int replace(String codename, Secret identity) {
        String known = vault.known(codename);
        int version = vault.sealed(known).version() + 1;
        vault.keep(known, SealedIdentity.of(master, name, known, version, identity));
        return version;
    }

    /** The identity behind a codename; the caller closes it. */
    public Secret show(String codename) {
        String known = vault.known(codename);
        return vault.sealed(known).open(master, name, known).orElseThrow(() -> vault.damaged(known));
    }

    /** The text of a report that was sealed for this vault; the caller closes it. */
    public Secret showText(String report, byte[] sealed) {
        return TextKeys.open(master, name, sealed, TextKeys.belongsTo(name, report))
                .map(Secret::of)
                .orElseThrow(() -> AppException.unavailable(
                        "The sealed text of " + report + " was changed or is another's; it does not open.",
                        "Bring the casebook back from a copy."));
    }

    /** Takes other keys from now on. */
    public void relock(KeyHolders holders, List<Secret> keys) {
        vault.relock(this, holders, keys);
    }

    @Override
    public void close() {
        Arrays.fill(master, (byte) 0);
    }
}
