package org.tidewaiter.casebook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.trade.AppException;

class SealedReportsTest {
    private static final String WORD = "Brindlewatch";
    private static final TextSealer LENGTH_ONLY = (report, words) ->
            new FreeText.Sealed("v1", (report + " " + words.length()).getBytes(StandardCharsets.UTF_8));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @SuppressWarnings("NullAway.Init")
    private Casebook casebook;

    @BeforeEach
    void open() {
        casebook = Casebook.open(home);
    }

    @AfterEach
    void close() {
        casebook.close();
    }

    private static FieldReport report(String text) {
        return new FieldReport(
                "amber-heron",
                LocalDate.of(2024, 7, 2),
                Tlp.RED,
                Modality.ACTUAL,
                Map.of(SlotName.PLACE, List.of("samjang")),
                text);
    }

    private boolean isOnTheDisk(String word) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void sealedText_isBoundToTheReportsId_andIsNeverWritten() throws IOException {
        casebook.write(() -> casebook.reports().add(report("first")));
        String id = casebook.write(() -> casebook.reports().add(report(WORD), LENGTH_ONLY));

        assertThat(id).isEqualTo("R2");
        assertThat(casebook.reports().get(id).report().text()).isInstanceOfSatisfying(FreeText.Sealed.class, text -> {
            assertThat(text.vault()).isEqualTo("v1");
            assertThat(text.bytes()).asString().isEqualTo("R2 12");
            assertThatThrownBy(text::words).hasMessageContaining("is sealed");
        });
        assertThat(casebook.reports().get("R1").report()).isEqualTo(report("first"));
        assertThat(isOnTheDisk(WORD)).isFalse();
    }

    @Test
    void reportOfTextAlone_comesBackSealed() {
        FieldReport textOnly =
                new FieldReport("amber-heron", LocalDate.of(2024, 7, 2), Tlp.RED, Modality.ACTUAL, Map.of(), WORD);
        casebook.write(() -> casebook.reports().add(textOnly, LENGTH_ONLY));
        assertThat(casebook.reports().list()).hasSize(1);
    }

    @Test
    void reportWithoutText_hasNothingToSeal() {
        casebook.write(() -> casebook.reports().add(report(""), LENGTH_ONLY));
        assertThat(casebook.reports().get("R1").report().text()).isEqualTo(FreeText.NONE);
    }

    @Test
    void failedSealing_leavesNothing() {
        assertThatThrownBy(() -> casebook.write(() -> casebook.reports().add(report(WORD), (id, words) -> {
                    throw AppException.unavailable("no", "no");
                })))
                .isInstanceOf(AppException.class);
        assertThat(casebook.reports().list()).isEmpty();
    }

    @Test
    void textSealedLater_isGoneFromFileAndJournal() throws IOException {
        for (int i = 0; i < 40; i++) {
            String longer = (WORD + " ").repeat(500);
            casebook.write(() -> casebook.reports().add(report(longer)));
        }
        assertThat(isOnTheDisk(WORD)).isTrue();

        casebook.write(() -> {
            casebook.reports().list().forEach(kept -> casebook.reports().seal(kept, LENGTH_ONLY));
            return true;
        });
        casebook.scrub();

        assertThat(isOnTheDisk(WORD)).isFalse();
        assertThat(casebook.reports().list())
                .hasSize(40)
                .allSatisfy(kept -> assertThat(kept.report().text()).isInstanceOf(FreeText.Sealed.class));
        assertThat(casebook.write(() -> casebook.reports().add(report("next")))).isEqualTo("R41");
    }

    @Test
    void casebookFromBeforeSealing_keepsItsReports() throws Exception {
        casebook.write(() -> casebook.reports().add(report("one")));
        casebook.close();
        try (var connection = java.sql.DriverManager.getConnection(
                        "jdbc:sqlite:" + home.resolve("casebook/casebook.sqlite"));
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE sealed_texts");
            statement.execute("PRAGMA user_version = 1");
        }
        casebook = Casebook.open(home);
        assertThat(casebook.reports().get("R1").report()).isEqualTo(report("one"));
    }

    @Test
    void anotherReader_keepsTheJournalFromBeingCalledClean() throws Exception {
        casebook.write(() -> casebook.reports().add(report(WORD)));
        try (var connection = java.sql.DriverManager.getConnection(
                        "jdbc:sqlite:" + home.resolve("casebook/casebook.sqlite"));
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeQuery("SELECT count(*) FROM reports").next(); // holds the old state of the journal
            casebook.write(() -> casebook.reports().add(report("another")));
            assertThatThrownBy(() -> casebook.scrub()).isInstanceOf(AppException.class);
        }
        casebook.scrub();
    }
}
