package org.tidewaiter.web.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Role;

class TeamTest {
    private static final String PASSWORD = "copper lantern vivid moss";

    @TempDir
    private Path home;

    private final Turned clock = new Turned();
    private Team team;

    @BeforeEach
    void open() {
        team = Team.open(home, clock);
        team.users().add("kim", Role.ANALYST, PASSWORD, "Kim@Example.org");
    }

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void user_isFoundByNameAndByAddress() {
        User kim = team.users().get("kim");

        assertThat(kim.role()).isEqualTo(Role.ANALYST);
        assertThat(Passwords.matches(PASSWORD, kim.password())).isTrue();
        assertThat(team.users().bySubject("KIM@example.org")).contains(kim);
        assertThat(team.users().bySubject("kim")).isEmpty();
        assertThatThrownBy(() -> team.users().get("lee"))
                .isInstanceOfSatisfying(
                        AppException.class, e -> assertThat(e.alternatives()).containsExactly("kim"));
    }

    @Test
    void secondUserOfANameOrAddress_isRefused() {
        assertThatThrownBy(() -> team.users().add("kim", Role.READER, PASSWORD, null))
                .hasMessageContaining("already");
        assertThatThrownBy(() -> team.users().add("lee", Role.READER, null, "kim@example.org"))
                .hasMessageContaining("Another user");
        assertThatThrownBy(() -> team.users().add("lee", Role.READER, null, null))
                .hasMessageContaining("could not sign in");
    }

    @Test
    void names_areEvenedOutAndChecked() {
        assertThat(User.name(" Kim ")).isEqualTo("kim");
        assertThat(User.name("\u1100\u1175\u11B7")).isEqualTo("\uAE40");
        for (String name : new String[] {"", "a b", "a/b", "<b>", "-a", "a".repeat(41), "a\nb"}) {
            assertThatThrownBy(() -> User.name(name)).as(name).isInstanceOf(AppException.class);
        }
    }

    @Test
    void session_endsWhenIdleAndAfterAWorkingDay() {
        String word = team.sessions().open("kim");
        clock.on(Duration.ofMinutes(29));
        assertThat(team.sessions().find(word)).isPresent();
        clock.on(Duration.ofMinutes(29));
        assertThat(team.sessions().find(word)).as("looked at in between").isPresent();
        clock.on(Duration.ofMinutes(31));
        assertThat(team.sessions().find(word)).as("idle").isEmpty();

        String busy = team.sessions().open("kim");
        for (int i = 0; i < 36; i++) {
            assertThat(team.sessions().find(busy)).isPresent();
            clock.on(Duration.ofMinutes(20));
        }
        assertThat(team.sessions().find(busy)).as("twelve hours").isEmpty();
    }

    @Test
    void newPasswordNewRoleAndRemoval_endSessions() {
        String word = team.sessions().open("kim");
        team.users().setPassword("kim", PASSWORD + " again");
        assertThat(team.sessions().find(word)).isEmpty();

        String second = team.sessions().open("kim");
        team.users().setRole("kim", Role.READER);
        assertThat(team.sessions().find(second)).isEmpty();

        String third = team.sessions().open("kim");
        assertThat(team.sessions().count()).containsEntry("kim", 1);
        String key = team.keys().add("kim", "script", Role.READER, 1);
        team.users().remove("kim");
        assertThat(team.sessions().find(third)).isEmpty();
        assertThat(team.keys().find(key)).isEmpty();
    }

    @Test
    void otherProcess_seesTheSame() {
        String word = team.sessions().open("kim");
        try (Team other = Team.open(home, clock)) {
            assertThat(other.sessions().find(word)).isPresent();
            other.sessions().end(word);
        }
        assertThat(team.sessions().find(word)).isEmpty();
    }

    @Test
    void key_actsForItsUserWithinTheirRole() {
        String word = team.keys().add("kim", "nightly script", Role.READER, 30);

        assertThat(word).startsWith("tw_").hasSizeGreaterThan(40);
        assertThat(team.keys().find(word)).hasValueSatisfying(key -> {
            assertThat(key.user()).isEqualTo("kim");
            assertThat(key.role()).isEqualTo(Role.READER);
        });
        assertThat(team.keys().find(word + "x")).isEmpty();
        assertThatThrownBy(() -> team.keys().add("kim", "x", Role.ADMIN, 30)).hasMessageContaining("analyst");
        assertThatThrownBy(() -> team.keys().add("kim", "x", Role.SOURCE_HANDLER, 30))
                .isInstanceOf(AppException.class);
        assertThatThrownBy(() -> team.keys().add("kim", "x", Role.READER, 0)).isInstanceOf(AppException.class);
        assertThatThrownBy(() -> team.keys().add("kim", " ", Role.READER, 9)).isInstanceOf(AppException.class);

        clock.on(Duration.ofDays(31));
        assertThat(team.keys().find(word)).as("over").isEmpty();
    }

    @Test
    void key_isNarrowedWithItsUserAndRevoked() {
        String analyst = team.keys().add("kim", "script", Role.ANALYST, 30);
        String reader = team.keys().add("kim", "other", Role.READER, 30);
        team.users().setRole("kim", Role.READER);
        assertThat(team.keys().find(analyst)).isEmpty();
        assertThat(team.keys().find(reader)).isPresent();

        team.keys().revoke(team.keys().list().getLast().id());
        assertThat(team.keys().find(reader)).isEmpty();
        assertThatThrownBy(() -> team.keys().revoke(99)).hasMessageContaining("no key 99");
    }

    @Test
    void file_holdsNoWordThatOpensAnything() throws IOException {
        String session = team.sessions().open("kim");
        String key = team.keys().add("kim", "script", Role.READER, 30);
        try (Stream<Path> files = Files.list(home.resolve("web"))) {
            for (Path file : files.toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain(session, key, key.substring(3), PASSWORD);
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void wordsOfSql_areJustWords() {
        String name = "kim'; DROP TABLE users; --";

        assertThat(team.users().find(name)).isEmpty();
        assertThat(team.sessions().find("' OR '1'='1")).isEmpty();
        assertThat(team.keys().find("tw_' OR 1=1 --")).isEmpty();
        assertThat(team.users().list()).hasSize(1);
    }
}
