package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.casebook.vault.QuickVault;

class ReportSealCommandTest {
    private static final String PASSPHRASE = "seven quiet herons wait";
    private static final String TEXT = "Foreman Brindlewatch came himself.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private String pass;

    @SuppressWarnings("NullAway.Init")
    private String report;

    @BeforeEach
    void files() throws IOException {
        pass = file("pass", PASSPHRASE + "\n");
        report = file(
                "r.yml", "source: amber-heron\ntlp: GREEN\nplace: samjang\ntime: 2024-06-18\ntext: " + TEXT + "\n");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Ran run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--home", folder.resolve("home").toString()));
        return Ran.of(all.toArray(String[]::new));
    }

    private Ran unlocked(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--passphrase-file", pass));
        return run(all.toArray(String[]::new));
    }

    private void vault() {
        QuickVault.make(folder.resolve("home"), PASSPHRASE);
    }

    @Test
    void withoutVault_theTextIsKeptInClear_andItSaysSo() {
        assertThat(run("report", "new", "--file", report).out())
                .contains("There is no vault, so the text is kept in clear", "vault new", "report seal");
        assertThat(run("report", "show", "R1").out()).contains(TEXT);
        assertThat(run("report", "seal").err()).contains("There is no vault yet");
    }

    @Test
    void withVault_theTextIsSealedWithoutAnyPassphrase_andReadWithItOnly() {
        unlocked("vault", "new");
        assertThat(run("report", "new", "--file", report).out()).contains("The text is sealed");
        assertThat(run("report", "show", "R1").out())
                .contains("place: samjang", "The text is sealed; --unlock")
                .doesNotContain("Brindlewatch");
        assertThat(run("report", "list", "--json").out())
                .contains("\"text_state\" : \"sealed\"")
                .doesNotContain("Brindlewatch");
        assertThat(run("report", "show", "R1", "--unlock").err()).contains("there is no terminal");
        assertThat(unlocked("report", "show", "R1", "--unlock").out()).contains(TEXT);
        assertThat(unlocked("report", "show", "R1", "--unlock", "--json").out()).contains(TEXT, "\"sealed\"");
        assertThat(run("audit", "list").out()).contains("report.unlock");
    }

    @Test
    void exportWithText_takesTheKey_withoutItDoesNot() {
        vault();
        run("report", "new", "--file", report);
        assertThat(run("report", "export", "R1", "--tlp", "GREEN", "--with-text")
                        .err())
                .contains("there is no terminal");
        assertThat(unlocked("report", "export", "R1", "--tlp", "GREEN", "--with-text")
                        .out())
                .contains("Brindlewatch");
        assertThat(run("report", "export", "R1", "--tlp", "GREEN").out())
                .contains("Yanggang")
                .doesNotContain("Brindlewatch");
        assertThat(run("report", "corroborate", "R1").exitCode()).isZero();
        assertThat(run("report", "timeline").out()).contains("R1").doesNotContain("Brindlewatch");
    }

    @Test
    void plainText_isKeptWhereItIsAskedFor_andSealedLater() {
        vault();
        assertThat(run("report", "new", "--file", report, "--plain-text").out())
                .contains("kept in clear, as you asked");
        run("report", "new", "--file", report, "--plain-text");
        assertThat(run("report", "seal", "R2").out()).contains("Sealed: R2.");
        assertThat(run("report", "show", "R1").out()).contains(TEXT);
        assertThat(run("report", "seal").out()).contains("Sealed: R1.");
        assertThat(run("report", "seal").out()).contains("No text was left in clear.");
        assertThat(run("report", "show", "R1").out()).doesNotContain(TEXT);
        assertThat(unlocked("report", "show", "R2", "--unlock").out()).contains(TEXT);
    }

    @Test
    void vaultFromBeforeSealing_saysHowToMakeItSeal() throws IOException {
        vault();
        Files.delete(folder.resolve("home/vault/texts.json"));
        assertThat(run("report", "new", "--file", report).err())
                .contains("older than the sealing", "report seal --unlock", "--plain-text");
        run("report", "new", "--file", report, "--plain-text");
        assertThat(unlocked("report", "seal", "--unlock").out()).contains("Sealed: R1.");
        assertThat(run("report", "new", "--file", report).out()).contains("The text is sealed");
    }

    @Test
    void twoPeople_readATextTogetherOnly() throws IOException {
        String two = file("two", "copper lamps under snow\n");
        unlocked("vault", "new", "--two-person", "--passphrase-file", two);
        run("report", "new", "--file", report);
        assertThat(unlocked("report", "show", "R1", "--unlock").err()).contains("takes 2 passphrases");
        assertThat(run("report", "show", "R1", "--unlock", "--passphrase-file", two, "--passphrase-file", pass)
                        .out())
                .contains(TEXT);
    }

    @Test
    void keyFile_readsAText() {
        String key = folder.resolve("stick").toString();
        run("vault", "new", "--key-file", key);
        run("report", "new", "--file", report);
        assertThat(run("report", "show", "R1", "--unlock", "--key-file", key).out())
                .contains(TEXT);
    }

    @Test
    void erasedVault_makesItsTextsUnreadable_andSaysSo() {
        vault();
        run("report", "new", "--file", report);
        assertThat(run("vault", "erase", "--yes").out()).contains("can never be read again");
        assertThat(unlocked("report", "show", "R1", "--unlock").err()).contains("a vault that is not here");
        vault();
        assertThat(unlocked("report", "show", "R1", "--unlock").err()).contains("a vault that is not here");
        assertThat(run("report", "show", "R1").out()).contains("place: samjang");
    }
}
