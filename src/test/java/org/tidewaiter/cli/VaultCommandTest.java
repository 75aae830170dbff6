package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String home() {
        return folder.resolve("home").toString();
    }

    @Test
    void twoPeople_openItTogetherOnly() throws IOException {
        String one = file("one", "seven quiet herons wait\n");
        String two = file("two", "copper lamps under snow\n");
        assertThat(Ran.of(
                                "vault",
                                "new",
                                "--two-person",
                                "--passphrase-file",
                                one,
                                "--passphrase-file",
                                two,
                                "--home",
                                home())
                        .out())
                .contains("the passphrases of two people");
        String identity = file("id", "Testname");
        assertThat(Ran.of("source", "add", "--file", identity, "--passphrase-file", one, "--home", home())
                        .err())
                .contains("takes 2 passphrases");
        assertThat(Ran.of(
                                "source",
                                "add",
                                "--file",
                                identity,
                                "--passphrase-file",
                                one,
                                "--passphrase-file",
                                one,
                                "--home",
                                home())
                        .err())
                .contains("does not open");
        Ran added = Ran.of(
                "source",
                "add",
                "--file",
                identity,
                "--passphrase-file",
                one,
                "--passphrase-file",
                two,
                "--home",
                home());
        assertThat(added.out()).contains("The codename is ").doesNotContain("Testname");
        assertThat(Ran.of("vault", "status", "--json", "--home", home()).out()).contains("\"sources\" : 1");
        assertThat(Ran.of("vault", "new", "--passphrase-file", one, "--home", home())
                        .err())
                .contains("a vault already");
    }

    @Test
    void keyFile_isMadeOutsideTheHomeOnly() {
        assertThat(Ran.of(
                                "vault",
                                "new",
                                "--key-file",
                                folder.resolve("home/key").toString(),
                                "--home",
                                home())
                        .err())
                .contains("beside what it locks");
        Path key = folder.resolve("stick");
        assertThat(Ran.of("vault", "new", "--key-file", key.toString(), "--home", home())
                        .exitCode())
                .isZero();
        assertThat(key).exists();
        assertThat(Ran.of("vault", "erase", "--yes", "--home", home()).out()).contains("is destroyed");
        assertThat(Ran.of("vault", "status", "--home", home()).out()).contains("There is no vault");
    }

    @Test
    void withoutVaultOrTerminal_itSaysWhatToDo() throws IOException {
        String pass = file("pass", "seven quiet herons wait");
        assertThat(Ran.of("source", "show", "amber-heron", "--passphrase-file", pass, "--home", home())
                        .err())
                .contains("There is no vault yet", "vault new");
        assertThat(Ran.of("vault", "new", "--home", home()).err())
                .contains("there is no terminal", "--passphrase-file");
        assertThat(Ran.of("vault", "new", "--passphrase-file", file("short", "abc"), "--home", home())
                        .err())
                .contains("fewer than 12");
    }

    @Test
    void newPassphrase_takesThePlaceOfTheOld() throws IOException {
        String old = file("old", "seven quiet herons wait");
        String next = file("next", "copper lamps under snow");
        Ran.of("vault", "new", "--passphrase-file", old, "--home", home());
        assertThat(Ran.of("vault", "relock", "--passphrase-file", old, "--new-passphrase-file", next, "--home", home())
                        .out())
                .contains("from now on");
        String identity = file("id", "Testname");
        assertThat(Ran.of("source", "add", "--file", identity, "--passphrase-file", old, "--home", home())
                        .err())
                .contains("does not open");
        assertThat(Ran.of("source", "add", "--file", identity, "--passphrase-file", next, "--home", home())
                        .exitCode())
                .isZero();
        assertThat(Ran.of("audit", "list", "--home", home()).out()).contains("vault.new", "vault.relock", "source.add");
    }
}
