package org.tidewaiter.casebook.vault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.casebook.PrivateFolder;
import org.tidewaiter.trade.AppException;

/** The sealed vault of a folder of releases. What it shows while sealed are codenames, their number and its kind of lock. */
public final class Vault {
    private static final String LOCK = "lock.json";
    private static final String ENDING = ".sealed";
    private static final String ERASED = "erased.txt";
    private static final int LEAST_PASSPHRASE_BYTES = 12; // shorter ones are guessed even at Argon's price
    private static final int LEAST_FILE_BYTES = 32; // of chance; as many as the key has

    private final PrivateFolder folder;
    private final Argon cost;
    private final TextKeyFile textKey;

    private Vault(PrivateFolder folder, Argon cost) {
        this.folder = folder;
        this.cost = cost;
        this.textKey = new TextKeyFile(folder);
    }

    public static Vault at(Path home) {
        return at(home, Argon.USUAL);
    }

    /** With another cost for new locks; for tests, which open many. */
    static Vault at(Path home, Argon cost) {
        return new Vault(PrivateFolder.at(home.resolve("vault")), cost);
    }

    public boolean exists() {
        return folder.has(LOCK);
    }

    /** Makes the vault; the keys are needed again whenever it is to be opened. */
    public void make(KeyHolders holders, List<Secret> keys) {
        if (exists()) {
            throw AppException.wrongUse(
                    "There is a vault in " + folder.path() + " already.",
                    "'tidewaiter vault erase' destroys it for good.");
        }
        byte[] master = Sealing.random(Sealing.KEY_BYTES);
        String name = Lock.newName();
        lock(master, name, holders, keys);
        textKey.keep(master, name);
        Arrays.fill(master, (byte) 0);
    }

    private void lock(byte[] master, String name, KeyHolders holders, List<Secret> keys) {
        check(holders, keys);
        folder.write(LOCK, Lock.around(master, name, holders, cost, keys).toBytes());
    }

    private static void check(KeyHolders holders, List<Secret> keys) {
        if (keys.size() != holders.keys()) {
            throw new IllegalArgumentException(holders + " takes " + holders.keys() + " keys");
        }
        int least = holders == KeyHolders.KEY_FILE ? LEAST_FILE_BYTES : LEAST_PASSPHRASE_BYTES;
        if (keys.stream().anyMatch(key -> key.length() < least)) {
            throw AppException.wrongUse(
                    holders == KeyHolders.KEY_FILE
                            ? "The key file has fewer than " + LEAST_FILE_BYTES + " bytes."
                            : "A passphrase has fewer than " + LEAST_PASSPHRASE_BYTES + " letters.",
                    holders == KeyHolders.KEY_FILE
                            ? "Fill it with random bytes, for example from /dev/urandom."
                            : "Take five or more words that have nothing to do with each other.");
        }
        if (holders == KeyHolders.TWO_PASSPHRASES
                && Arrays.equals(keys.get(0).bytes(), keys.get(1).bytes())) {
            throw AppException.wrongUse(
                    "Both passphrases are the same.", "Two persons take two passphrases and tell each other neither.");
        }
    }

    /** How it is locked, for asking for the right keys. */
    public KeyHolders holders() {
        return lock().holders();
    }

    /** The same sentence whatever was wrong: which of two passphrases, or a byte of the lock, is nobody's to learn. */
    public OpenVault open(List<Secret> keys) {
        Lock lock = lock();
        byte[] master = lock.open(keys)
                .orElseThrow(() -> AppException.wrongUse(
                        "The vault does not open: a key is not right, or its lock was changed.",
                        "Try again; a lost passphrase or key file cannot be replaced."));
        OpenVault open = new OpenVault(this, lock.vault(), master);
        try {
            textKey.check(master, lock.vault());
        } catch (RuntimeException | Error e) {
            open.close();
            throw e;
        }
        return open;
    }

    /** What seals texts while the vault is closed; none for an older vault that was not opened since. */
    public Optional<TextSeal> findTextSeal() {
        return textKey.find(lock().vault());
    }

    /** What this vault is called in what it sealed; none where there is no vault or its lock is damaged. */
    public Optional<String> findName() {
        return exists() ? Lock.read(folder.read(LOCK)).map(Lock::vault) : Optional.empty();
    }

    private Lock lock() {
        if (!exists()) {
            throw AppException.wrongUse("There is no vault yet.", "'tidewaiter vault new' makes one.");
        }
        return Lock.read(folder.read(LOCK))
                .orElseThrow(() -> AppException.unavailable(
                        "The lock of the vault is damaged, or of a newer program.",
                        "Bring back " + folder.path().resolve(LOCK)
                                + " from a copy; without it nothing can be opened."));
    }

    /** Wraps the master key anew, after which the old keys open this vault no more. */
    void relock(OpenVault open, KeyHolders holders, List<Secret> keys) {
        lock(open.master(), open.name(), holders, keys);
    }

    /** Codenames in the vault, alphabetical. */
    public List<String> list() {
        return folder.list(ENDING).stream()
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .toList();
    }

    /** Codenames whose identities were erased; they are never given to somebody else. */
    public Set<String> erased() {
        return folder.has(ERASED)
                ? new TreeSet<>(new String(folder.read(ERASED), StandardCharsets.UTF_8)
                        .lines()
                        .toList())
                : Set.of();
    }

    /** Destroys the wrapped key of one source with everything sealed by it. No key is needed to forget. */
    public void erase(String codename) {
        String name = known(codename);
        Set<String> gone = new TreeSet<>(erased());
        gone.add(name);
        folder.write(ERASED, (String.join("\n", gone) + "\n").getBytes(StandardCharsets.UTF_8));
        folder.shred(name + ENDING);
    }

    /** Destroys the lock first, then every identity: whatever stays on the disk has no key. */
    public void eraseAll() {
        Set<String> gone = new TreeSet<>(erased());
        gone.addAll(list());
        if (folder.has(LOCK)) {
            folder.shred(LOCK);
        }
        textKey.shred();
        list().forEach(name -> folder.shred(name + ENDING));
        folder.write(ERASED, (String.join("\n", gone) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The codename as the vault has it; what was typed is not repeated, since it may be a name. */
    public String known(String codename) {
        String name = codename.strip();
        if (!list().contains(name)) {
            throw AppException.wrongUse(
                    erased().contains(name)
                            ? "The identity behind this codename was erased."
                            : "The vault has no source of that codename.",
                    "'tidewaiter source list' shows the codenames.");
        }
        return name;
    }

    SealedIdentity sealed(String codename) {
        return SealedIdentity.read(folder.read(codename + ENDING)).orElseThrow(() -> damaged(codename));
    }

    void keep(String codename, SealedIdentity identity) {
        folder.write(codename + ENDING, identity.toBytes());
    }

    AppException damaged(String codename) {
        return AppException.unavailable(
                "The file of " + codename + " in the vault was changed or is another's; it does not open.",
                "Bring it back from a copy of the vault.");
    }
}
