package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsersCommandTest {
    private static final String PASSWORD = "copper lantern vivid moss";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Ran users(String... args) {
        List<String> all = new ArrayList<>(List.of("users"));
        all.addAll(List.of(args));
        all.addAll(List.of("--home", folder.resolve("home").toString()));
        return Ran.of(all.toArray(String[]::new));
    }

    private String password(String text) throws IOException {
        return Files.writeString(folder.resolve("password"), text + "\n").toString();
    }

    @Test
    void user_isAddedListedChangedAndRemoved() throws IOException {
        assertThat(users("list").out()).contains("no users", "users add");
        Ran added = users("add", "Kim", "--role", "analyst", "--password-file", password(PASSWORD));
        assertThat(added.out()).contains("Added kim, analyst");
        assertThat(users("list").out()).contains("kim", "analyst").doesNotContain(PASSWORD, "argon2");
        assertThat(users("list", "--json").out()).contains("\"role\" : \"analyst\"");
        assertThat(users("role", "kim", "reader").out()).contains("kim is now reader");
        assertThat(users("password", "kim", "--password-file", password(PASSWORD + " 2"))
                        .out())
                .contains("changed");
        assertThat(users("remove", "kim").out()).contains("Removed kim");

        Ran log = Ran.of("audit", "list", "--home", folder.resolve("home").toString());
        assertThat(log.out())
                .contains("user added", "role changed", "password changed", "user removed")
                .doesNotContain(PASSWORD);
    }

    @Test
    void mistakes_areSaid() throws IOException {
        assertThat(users("add", "kim", "--role", "boss", "--password-file", password(PASSWORD))
                        .err())
                .contains("'boss' is no role", "source-handler");
        assertThat(users("add", "kim", "--role", "reader", "--password-file", password("short"))
                        .err())
                .contains("5 characters", "12");
        assertThat(users("add", "kim", "--role", "reader").err()).contains("no terminal", "--password-file");
        assertThat(users("role", "lee", "reader").err()).contains("no user 'lee'");
        assertThat(users("list").out()).contains("no users");
        assertThat(Ran.of("audit", "list", "--home", folder.resolve("home").toString())
                        .out())
                .as("what was refused is not logged as done")
                .contains("empty");
        assertThat(users("add", "kim", "--role", "reader", "--oidc", "kim@example.org")
                        .exitCode())
                .isZero();
    }

    @Test
    void key_isShownOnce() throws IOException {
        users("add", "kim", "--role", "analyst", "--password-file", password(PASSWORD));
        Ran made = users("keys", "add", "nightly script", "--for", "kim", "--role", "reader");
        String key = made.out().lines().toList().getLast().strip();
        assertThat(key).startsWith("tw_");
        assertThat(users("keys", "list").out())
                .contains("nightly script", "kim", "reader")
                .doesNotContain(key);
        assertThat(users("keys", "add", "x", "--for", "kim", "--role", "admin").err())
                .contains("cannot be admin");
        assertThat(users("keys", "revoke", "1").out()).contains("no longer");
        assertThat(users("keys", "revoke", "1").err()).contains("no key 1");
    }
}
