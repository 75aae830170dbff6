package org.tidewaiter.casebook.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.AppException;

class TextSealTest {
    private static final String RIGHT = "seven quiet herons wait";
    private static final String OTHER = "copper lamps under snow";
    private static final String TEXT = "Foreman Brindlewatch limps. 절뚝거리는 반장";

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

    private byte[] seal(String report, String words) {
        return vault.findTextSeal().orElseThrow().seal(report, words);
    }

    private String read(String report, byte[] sealed, String... passphrases) {
        try (OpenVault open = vault.open(keys(passphrases));
                Secret text = open.showText(report, sealed)) {
            return new String(text.letters());
        }
    }

    private Path publicKey() {
        return home.resolve("vault/texts.json");
    }

    @Test
    void textSealedWhileClosed_isReadByTheOpenVaultOnly() {
        byte[] sealed = seal("R1", TEXT);

        assertThat(read("R1", sealed, RIGHT)).isEqualTo(TEXT);
        assertThatThrownBy(() -> read("R1", sealed, OTHER)).hasMessageContaining("does not open");
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Brindlewatch", "limps");
    }

    @Test
    void textIsBoundToItsReport() {
        byte[] sealed = seal("R1", TEXT);
        assertThatThrownBy(() -> read("R2", sealed, RIGHT)).hasMessageContaining("was changed or is another's");
    }

    @Test
    void everyChangedByte_isFound() {
        byte[] sealed = seal("R1", TEXT);
        try (OpenVault open = vault.open(keys(RIGHT))) {
            for (int at = 0; at < sealed.length; at += 7) {
                byte[] changed = sealed.clone();
                changed[at] ^= 1;
                assertThatThrownBy(() -> open.showText("R1", changed))
                        .as("byte " + at)
                        .isInstanceOf(AppException.class);
            }
            assertThatThrownBy(() -> open.showText("R1", new byte[0])).isInstanceOf(AppException.class);
        }
    }

    @Test
    void sameText_givesOtherBytesOfTheSameLength() {
        byte[] one = seal("R1", TEXT);
        byte[] other = seal("R1", "short");
        assertThat(seal("R1", TEXT)).isNotEqualTo(one);
        assertThat(other).hasSameSizeAs(one);
    }

    @Test
    void otherPassphrases_readTextsFromBefore() {
        byte[] sealed = seal("R1", TEXT);
        try (OpenVault open = vault.open(keys(RIGHT))) {
            open.relock(KeyHolders.TWO_PASSPHRASES, keys(OTHER, "third and last of them"));
        }
        assertThat(read("R1", sealed, OTHER, "third and last of them")).isEqualTo(TEXT);
        assertThatThrownBy(() -> read("R1", sealed, OTHER, OTHER)).hasMessageContaining("does not open");
    }

    @Test
    void olderVault_getsItsKeyWhenFirstOpened_andTheSameAgainWhenThatIsLost() throws IOException {
        byte[] sealed = seal("R1", TEXT);
        byte[] kept = Files.readAllBytes(publicKey());
        Files.delete(publicKey()); // as a vault was before texts could be sealed
        assertThat(vault.findTextSeal()).isEmpty();

        assertThat(read("R1", sealed, RIGHT)).isEqualTo(TEXT);

        assertThat(publicKey()).hasBinaryContent(kept);
    }

    @Test
    void anothersKeyInItsPlace_isTold_andPutRight() throws IOException {
        byte[] own = Files.readAllBytes(publicKey());
        String name = vault.findName().orElseThrow();
        Files.write(publicKey(), TextKeys.toBytes(TextKeys.publicKey(new byte[32], name), name));
        byte[] foreign = seal("R1", TEXT);

        assertThatThrownBy(() -> vault.open(keys(RIGHT)))
                .hasMessageContaining("was not the vault's own")
                .extracting(e -> ((AppException) e).hint())
                .asString()
                .contains("readable for others");
        assertThat(publicKey()).hasBinaryContent(own);
        assertThatThrownBy(() -> read("R1", foreign, RIGHT)).hasMessageContaining("was changed or is another's");
    }

    @Test
    void damagedKey_isNotSealedWith() throws IOException {
        Files.writeString(publicKey(), "{}");
        assertThatThrownBy(() -> vault.findTextSeal()).hasMessageContaining("is damaged");
        Files.writeString(publicKey(), "no json");
        assertThatThrownBy(() -> vault.findTextSeal()).hasMessageContaining("is damaged");
    }

    @Test
    void erasedVault_takesTheTextsWithIt() {
        byte[] sealed = seal("R1", TEXT);
        vault.eraseAll();
        assertThat(publicKey()).doesNotExist();
        assertThat(vault.findName()).isEmpty();
        vault.make(KeyHolders.PASSPHRASE, keys(RIGHT));

        assertThatThrownBy(() -> read("R1", sealed, RIGHT)).hasMessageContaining("was changed or is another's");
    }

    @Test
    void whatWasNeverPadded_isNoText() {
        assertThat(Sealing.findUnpadded(new byte[3])).isEmpty();
        assertThat(Sealing.findUnpadded(new byte[] {0, 0, 0, 9, 1})).isEmpty();
        assertThat(Sealing.findUnpadded(new byte[] {-1, 0, 0, 0, 1})).isEmpty();
        assertThat(Sealing.findUnpadded(Sealing.pad(new byte[] {7})).orElseThrow())
                .containsExactly(7);
    }
}
