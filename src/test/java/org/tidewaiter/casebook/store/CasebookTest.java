package org.tidewaiter.casebook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.trade.AppException;

class CasebookTest {
    private static final LocalDate DAY = LocalDate.of(2024, 7, 2);

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
                DAY,
                Tlp.RED,
                Modality.ACTUAL,
                Map.of(SlotName.PLACE, List.of("samjang"), SlotName.GOODS, List.of("110100", "100630")),
                text);
    }

    @Test
    void report_comesBackAsItWasGiven() {
        String id = casebook.write(() -> casebook.reports().add(report("쌀과 밀가루 'x'; DROP TABLE reports; --")));

        assertThat(id).isEqualTo("R1");
        assertThat(casebook.reports().get("r1").report()).isEqualTo(report("쌀과 밀가루 'x'; DROP TABLE reports; --"));
        assertThat(casebook.reports().list()).hasSize(1);
        assertThat(casebook.reports().countBy("amber-heron")).isEqualTo(1);
    }

    @Test
    void failedWrite_leavesNothing() {
        assertThatThrownBy(() -> casebook.write(() -> {
                    casebook.reports().add(report("one"));
                    throw AppException.wrongUse("no", "no");
                }))
                .isInstanceOf(AppException.class);

        assertThat(casebook.reports().list()).isEmpty();
    }

    @Test
    void links_tieToFindingsAndCells() {
        casebook.write(() -> casebook.reports().add(report("one")));
        casebook.links().add("R1", ReportLink.of("CN:import:KP:2611:2024-06", "could_show", "desk", "2024-07-03"));
        casebook.links().add("R1", ReportLink.of("3f9a12", "agrees", "desk", "2024-07-03"));

        assertThat(casebook.reports().get("R1").links())
                .extracting(ReportLink::kind)
                .containsExactly(ReportLink.Kind.CELL, ReportLink.Kind.FINDING);
        assertThatThrownBy(() -> ReportLink.of("something", "agrees", "desk", "2024-07-03"))
                .hasMessageContaining("neither a finding's id nor a cell");
    }

    @Test
    void watchItem_expiresAfterAYear() {
        casebook.write(() -> casebook.reports().add(report("one")));
        String id = casebook.watches().add(WatchItem.of("R1", "more minerals through Samjang", DAY));

        WatchItem item = casebook.watches().list().getFirst();
        assertThat(item.id()).isEqualTo(id);
        assertThat(item.isOpenOn(LocalDate.of(2025, 7, 2))).isTrue();
        assertThat(item.isOpenOn(LocalDate.of(2025, 7, 3))).isFalse();
        casebook.watches().close(id, WatchItem.State.SEEN);
        assertThatThrownBy(() -> casebook.watches().close(id, WatchItem.State.SEEN))
                .hasMessageContaining("no open item");
    }

    @Test
    void documentAndClaims_comeBack() {
        Document document = new Document("ab12", "Title", "Outlet", "2024-07-04", "en", Tlp.CLEAR, "Ten trucks came.");
        casebook.documents().keep(document, "raw".getBytes(StandardCharsets.UTF_8));
        Claim claim = new Claim(
                "incident-0-1",
                ClaimKind.INCIDENT,
                Modality.ACTUAL,
                new Passage(0, 16),
                List.of(
                        new Slot(SlotName.GOODS, "110100", List.of("1101", "100630"), new Passage(0, 3), "goods"),
                        Slot.of(SlotName.VEHICLE, "10 truck", new Passage(0, 10), "vehicles")));
        casebook.write(() -> {
            casebook.claims().replace("ab12", List.of(claim));
            casebook.claims().replace("ab12", List.of(claim));
            return true;
        });

        assertThat(casebook.documents().list()).containsExactly(document);
        assertThat(casebook.documents().findOriginal("ab12").orElseThrow())
                .asString()
                .isEqualTo("raw");
        assertThat(casebook.claims().list("ab12")).containsExactly(claim);
    }

    @Test
    void report_namesItsSourceByCodenameOnly() {
        assertThatThrownBy(() -> new FieldReport("Kim", DAY, Tlp.RED, Modality.ACTUAL, Map.of(), "text"))
                .hasMessageContaining("by codename only")
                .hasMessageNotContaining("Kim");
    }

    @Test
    void filesOfTheCasebook_belongToTheirOwnerAlone() throws IOException {
        casebook.write(() -> casebook.reports().add(report("one")));
        try (var files = Files.list(home.resolve("casebook"))) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void casebookOfANewerProgram_isLeftAlone() throws Exception {
        try (var connection = java.sql.DriverManager.getConnection(
                        "jdbc:sqlite:" + home.resolve("casebook/casebook.sqlite"));
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }

        assertThatThrownBy(() -> Casebook.open(home)).hasMessageContaining("newer Tidewaiter");
    }
}
