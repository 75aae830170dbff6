package org.tidewaiter.casebook.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.AppException;

class VaultTest {
    private static final String IDENTITY = "Pak Testname-Zebra, +850 555 0199, clerk at the depot";
    private static final String RIGHT = "seven quiet herons wait";
    private static final String OTHER = "copper lamps under snow";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @SuppressWarnings("NullAway.Init")
    private Vault vault;

    @BeforeEach
    void vaultOfOnePerson() {
        vault = Vault.at(home, QuickVault.COST);
        vault.make(KeyHolders.PASSPHRASE, keys(RIGHT));
    }

    private static List<Secret> keys(String... texts) {
        return Stream.of(texts).map(text -> Secret.of(text.toCharArray())).toList();
    }

    private String add(String identity) {
        try (OpenVault open = vault.open(keys(RIGHT))) {
            String codename = open.draw(Set.of());
            open.add(codename, Secret.of(identity.toCharArray()));
            return codename;
        }
    }

    private String show(String codename, String... passphrases) {
        try (OpenVault open = vault.open(keys(passphrases));
                Secret identity = open.show(codename)) {
            return new String(identity.letters());
        }
    }

    private Path file(String codename) {
        return home.resolve("vault").resolve(codename + ".sealed");
    }

    @Test
    void identity_comesBackWithTheRightPassphraseOnly() {
        String codename = add(IDENTITY);

        assertThat(codename).matches("[a-z]+-[a-z]+");
        assertThat(vault.list()).containsExactly(codename);
        assertThat(show(codename, RIGHT)).isEqualTo(IDENTITY);
        assertThatThrownBy(() -> show(codename, OTHER))
                .isInstanceOf(AppException.class)
                .hasMessage("The vault does not open: a key is not right, or its lock was changed.");
    }

    @Test
    void sealedFiles_holdNothingOfTheIdentity_andTellItsLengthByTheKilobyteOnly() throws IOException {
        String shorter = add("Li");
        String longer = add(IDENTITY);
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("Zebra", "0199", RIGHT);
            }
        }
        assertThat(Files.size(file(shorter))).isEqualTo(Files.size(file(longer)));
    }

    @Test
    void sameIdentity_givesOtherBytesAndAnotherCodename() throws IOException {
        String one = add(IDENTITY);
        String other = add(IDENTITY);
        assertThat(one).isNotEqualTo(other);
        assertThat(Files.readAllBytes(file(one))).isNotEqualTo(Files.readAllBytes(file(other)));
    }

    @Test
    void fileOfAnotherSource_doesNotOpen() throws IOException {
        String one = add("one");
        String other = add("other");
        Files.copy(file(one), file(other), StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> show(other, RIGHT)).hasMessageContaining("was changed or is another's");
    }

    @Test
    void everyChangedByte_isFound() throws IOException {
        String codename = add("one");
        byte[] whole = Files.readAllBytes(file(codename));
        try (OpenVault open = vault.open(keys(RIGHT))) {
            for (int at = 0; at < whole.length; at += 7) {
                byte[] changed = whole.clone();
                changed[at] ^= 1;
                Files.write(file(codename), changed);
                assertThatThrownBy(() -> open.show(codename)).as("byte " + at).isInstanceOf(AppException.class);
            }
        }
    }

    @Test
    void changedLock_saysNoMoreThanAWrongPassphrase() throws IOException {
        Path lock = home.resolve("vault/lock.json");
        Files.writeString(lock, Files.readString(lock).replace("\"passes\" : 1", "\"passes\" : 2"));
        assertThatThrownBy(() -> vault.open(keys(RIGHT)))
                .hasMessage("The vault does not open: a key is not right, or its lock was changed.");
        Files.writeString(lock, Files.readString(lock).replace("65536", "64"));
        assertThatThrownBy(() -> vault.open(keys(RIGHT))).hasMessageContaining("damaged");
    }

    @Test
    void replacedIdentity_isTheNewOne() {
        String codename = add("one");
        try (OpenVault open = vault.open(keys(RIGHT))) {
            assertThat(open.replace(codename, Secret.of("two".toCharArray()))).isEqualTo(2);
        }
        assertThat(show(codename, RIGHT)).isEqualTo("two");
    }

    @Test
    void erasedIdentity_isGone_andItsCodenameIsNotGivenAgain() throws IOException {
        String codename = add(IDENTITY);
        String stays = add("stays");
        vault.erase(codename);

        assertThat(file(codename)).doesNotExist();
        assertThat(vault.erased()).containsExactly(codename);
        assertThatThrownBy(() -> show(codename, RIGHT)).hasMessageContaining("was erased");
        assertThat(show(stays, RIGHT)).isEqualTo("stays");
    }

    @Test
    void erasedVault_opensNoMore_evenWithItsFilesBroughtBack() throws IOException {
        String codename = add(IDENTITY);
        byte[] kept = Files.readAllBytes(file(codename));
        vault.eraseAll();
        assertThat(vault.exists()).isFalse();
        vault.make(KeyHolders.PASSPHRASE, keys(RIGHT));
        Files.write(file(codename), kept);

        assertThatThrownBy(() -> show(codename, RIGHT)).hasMessageContaining("was changed or is another's");
    }

    @Test
    void otherKeys_takeThePlaceOfTheOld() {
        String codename = add(IDENTITY);
        try (OpenVault open = vault.open(keys(RIGHT))) {
            open.relock(KeyHolders.TWO_PASSPHRASES, keys(OTHER, "third and last of them"));
        }
        assertThatThrownBy(() -> show(codename, RIGHT)).hasMessageContaining("does not open");
        assertThatThrownBy(() -> show(codename, OTHER, RIGHT)).hasMessageContaining("does not open");
        assertThat(show(codename, OTHER, "third and last of them")).isEqualTo(IDENTITY);
    }

    @Test
    void usualCost_isAboveWhatIsAdvised() {
        assertThat(Argon.USUAL.memoryKib()).isGreaterThanOrEqualTo(64 * 1024);
        assertThatThrownBy(() -> new Argon(32 * 1024, 3, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keyFile_opensAsAPassphraseDoes() {
        Vault other = Vault.at(home.resolve("other"), QuickVault.COST);
        other.make(KeyHolders.KEY_FILE, List.of(Secret.of("k".repeat(64).toCharArray())));
        try (OpenVault open = other.open(List.of(Secret.of("k".repeat(64).toCharArray())))) {
            assertThat(open.draw(Set.of())).isNotBlank();
        }
        assertThatThrownBy(() -> other.open(List.of(Secret.of("l".repeat(64).toCharArray()))))
                .hasMessageContaining("does not open");
    }

    @Test
    void weakKeys_areRefused() {
        Vault other = Vault.at(home.resolve("other"), QuickVault.COST);
        assertThatThrownBy(() -> other.make(KeyHolders.PASSPHRASE, keys("short")))
                .hasMessageContaining("fewer than 12");
        assertThatThrownBy(() -> other.make(KeyHolders.TWO_PASSPHRASES, keys(RIGHT, RIGHT)))
                .hasMessageContaining("are the same");
        assertThat(other.exists()).isFalse();
    }

    @Test
    void unknownCodename_isNotRepeated_sinceItMayBeAName() {
        assertThatThrownBy(() -> show("Zebra", RIGHT)).hasMessageNotContaining("Zebra");
    }

    @Test
    void closing_overwritesWhatWasOpen() {
        OpenVault open = vault.open(keys(RIGHT));
        byte[] master = open.master();
        open.close();
        assertThat(master).containsOnly(0);
        char[] typed = RIGHT.toCharArray();
        Secret secret = Secret.of(typed);
        assertThat(typed).containsOnly('\0');
        secret.close();
        assertThat(secret.bytes()).containsOnly(0);
        assertThat(secret).hasToString("secret");
    }

    @Test
    void codenames_areDrawnByChance_andNeverTwice() {
        Codenames codenames = new Codenames();
        Set<String> given = new java.util.HashSet<>();
        for (int i = 0; i < 12_000; i++) { // more than there are pairs
            assertThat(given.add(codenames.next(given::contains))).isTrue();
        }
        assertThat(given).allMatch(name -> name.matches("[a-z]+-[a-z]+(-\\d+)?"));
    }

    @Test
    void files_belongToTheirOwnerAlone() throws IOException {
        add(IDENTITY);
        try (Stream<Path> files = Files.list(home.resolve("vault"))) {
            assertThat(files)
                    .allSatisfy(each -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                            .isEqualTo("rw-------"));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("vault"))))
                .isEqualTo("rwx------");
    }
}
