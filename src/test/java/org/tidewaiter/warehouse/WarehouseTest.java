package org.tidewaiter.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.AppException;

class WarehouseTest {
    private static final MadeRow COAL = MadeRow.of(202301, "270112", 10);

    @TempDir
    private Path folder;

    private Path home;
    private Warehouse warehouse;

    @BeforeEach
    void open() {
        home = folder.resolve("home");
        warehouse = Warehouse.at(home);
    }

    @Test
    void nothingLoaded_createsNothingAndShowsEmptyViews() {
        assertThat(warehouse.listReleases()).isEmpty();
        assertThat(Given.standing(warehouse, null)).isEmpty();
        assertThat(home).doesNotExist();
    }

    @Test
    void draftClosedWithoutCommit_leavesNothing() {
        try (Draft draft = warehouse.begin()) {
            Given.write(draft, COAL);
        }
        assertThat(warehouse.listReleases()).isEmpty();
        assertThat(home.resolve("drafts")).isEmptyDirectory();
    }

    @Test
    void staleDraft_isRemovedByTheNext() throws IOException {
        Path stale = Files.createDirectories(home.resolve("drafts/dead-1"));
        Files.writeString(stale.resolve(Draft.ROWS), "half");
        Given.release(warehouse, "aaaa", "2023-02-20", COAL);

        assertThat(stale).doesNotExist();
    }

    @Test
    void sameIdCommittedAgain_changesNothing() throws IOException {
        Given.release(warehouse, "aaaa", "2023-02-20", COAL);
        byte[] before = Files.readAllBytes(warehouse.folder("aaaa").resolve(Manifest.FILE));
        Release again = Given.release(warehouse, "aaaa", "2023-03-20", MadeRow.of(202301, "270112", 99));

        assertThat(again.published()).hasToString("2023-02-20");
        assertThat(warehouse.folder("aaaa").resolve(Manifest.FILE)).hasBinaryContent(before);
    }

    @Test
    void manifest_readsBackAsWritten() {
        Release written =
                Given.release(warehouse, "aaaa", "2023-02-20", COAL, COAL.partner(0), MadeRow.of(2022, "TOTAL", 3));

        assertThat(warehouse.getRelease("aaaa")).isEqualTo(written);
        assertThat(written.levels()).containsExactly(0, 6);
        assertThat(written.frequencies()).containsExactly("A", "M");
        assertThat(written.currencies()).containsExactly("USD");
        assertThat(written.coverage().getLast().partners()).containsExactly(0, 408);
    }

    @Test
    void unevenPeriods_areSaidInTheManifestAndExactInTheCoverage() {
        Release release = Given.release(
                warehouse, "aaaa", "2023-02-20", COAL, MadeRow.of(202302, "270112", 1), COAL.partner(643));

        assertThat(release.coverage().getFirst().evenly()).isFalse();
        try (Engine engine = Engine.open()) {
            warehouse.expose(engine, null, Optional.empty());
            assertThat(engine.list(
                            "warehouse_test/coverage",
                            Map.of(),
                            row -> row.getInt("partner") + " " + row.getInt("period") + " " + row.getString("release")))
                    .containsExactly("408 202301 aaaa", "408 202302 aaaa", "643 202301 aaaa");
        }
    }

    @Test
    void uniquePrefix_findsTheRelease() {
        Given.release(warehouse, "abcd1", "2023-02-20", COAL);
        Given.release(warehouse, "abce2", "2023-02-20", COAL.partner(643));

        assertThat(warehouse.getRelease("abcd").id()).isEqualTo("abcd1");
        assertThatThrownBy(() -> warehouse.getRelease("abc"))
                .isInstanceOf(AppException.class)
                .hasMessage("'abc' fits 2 releases.");
        assertThatThrownBy(() -> warehouse.getRelease("x"))
                .isInstanceOf(AppException.class)
                .hasMessageStartingWith("No release 'x' is loaded in ");
    }

    @Test
    void damagedManifest_isNamedWithItsFolder() throws IOException {
        Given.release(warehouse, "aaaa", "2023-02-20", COAL);
        Path manifest = warehouse.folder("aaaa").resolve(Manifest.FILE);
        String whole = Files.readString(manifest);
        for (String damage : List.of("", "null", "{}", "[1]", whole.substring(0, whole.length() / 2), "\0\0\0")) {
            Files.writeString(manifest, damage);
            assertThatThrownBy(warehouse::listReleases)
                    .as(damage)
                    .isInstanceOf(AppException.class)
                    .hasMessageContaining(warehouse.folder("aaaa").toString());
        }
        Files.delete(manifest);
        assertThatThrownBy(warehouse::listReleases)
                .isInstanceOf(AppException.class)
                .hasMessage("The release folder " + warehouse.folder("aaaa") + " has no manifest.json.");
    }

    @Test
    void lostRows_areNamedInsteadOfATrace() throws IOException {
        Given.release(warehouse, "aaaa", "2023-02-20", COAL);
        Files.writeString(warehouse.folder("aaaa").resolve(Draft.ROWS), "no parquet");
        assertThatThrownBy(() -> Given.standing(warehouse, null))
                .isInstanceOf(AppException.class)
                .hasMessageContaining(warehouse.folder("aaaa").toString());
    }

    @Test
    void countsThatDoNotAddUp_stopTheCommit() {
        assertThatThrownBy(() -> Given.release(warehouse, "aaaa", Given.facts("2023-02-20", 2), COAL))
                .hasMessage("rows do not add up: 2 read, but 1 kept, 0 merged and 0 rejected");
        assertThat(warehouse.listReleases()).isEmpty();
    }

    @Test
    void secondWriter_waitsThenGivesUpWithAWord() {
        List<String> said = new ArrayList<>();
        try (Draft first = warehouse.begin()) {
            assertThat(first.folder()).isDirectory();
            assertThatThrownBy(() -> warehouse.begin(new WaitPolicy(Duration.ofMillis(120), () -> said.add("waiting"))))
                    .isInstanceOf(AppException.class)
                    .hasMessageStartingWith("Another load is writing to ");
        }
        assertThat(said).containsExactly("waiting");
        warehouse.begin().close();
    }
}
