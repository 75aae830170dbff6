package org.tidewaiter.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.AsOf;

class ReplacementTest {
    @TempDir
    private Path home;

    private Warehouse warehouse;

    @BeforeEach
    void open() {
        warehouse = Warehouse.at(home);
    }

    @Test
    void revisedCell_laterFigureStands() {
        Given.release(
                warehouse, "aaaa", "2023-02-20", MadeRow.of(202301, "270112", 10), MadeRow.of(202301, "670420", 5));
        Release later = Given.release(
                warehouse, "bbbb", "2023-03-20", MadeRow.of(202301, "270112", 12), MadeRow.of(202301, "670420", 5));

        assertThat(later.replacements()).containsExactly(new Replacement("aaaa", "bbbb", 2));
        assertThat(Given.standing(warehouse, null))
                .containsExactly("bbbb 0 270112 202301 12", "bbbb 1 670420 202301 5");
    }

    @Test
    void askedAsOfADayBetween_earlierFigureStands() {
        Given.release(warehouse, "aaaa", "2023-02-20", MadeRow.of(202301, "270112", 10));
        Given.release(warehouse, "bbbb", "2023-03-20", MadeRow.of(202301, "270112", 12));

        assertThat(Given.standing(warehouse, AsOf.parse("2023-02-19"))).isEmpty();
        assertThat(Given.standing(warehouse, AsOf.parse("2023-03-19"))).containsExactly("aaaa 0 270112 202301 10");
        assertThat(Given.standing(warehouse, AsOf.parse("2023-03-20"))).containsExactly("bbbb 0 270112 202301 12");
    }

    @Test
    void earlierVintageLoadedLater_doesNotWin() {
        Given.release(warehouse, "bbbb", "2023-03-20", MadeRow.of(202301, "270112", 12));
        Release earlier = Given.release(warehouse, "aaaa", "2023-02-20", MadeRow.of(202301, "270112", 10));

        assertThat(earlier.replacements()).containsExactly(new Replacement("aaaa", "bbbb", 1));
        assertThat(Given.standing(warehouse, null)).containsExactly("bbbb 0 270112 202301 12");
        assertThat(Given.standing(warehouse, AsOf.parse("2023-02-20"))).containsExactly("aaaa 0 270112 202301 10");
    }

    @Test
    void samePublishedDay_laterLoadWins() {
        Given.release(warehouse, "bbbb", "2023-02-20", MadeRow.of(202301, "270112", 10));
        Given.release(warehouse, "aaaa", "2023-02-20", MadeRow.of(202301, "270112", 12));

        assertThat(Given.standing(warehouse, null)).containsExactly("aaaa 0 270112 202301 12");
    }

    @Test
    void cellLackingInReleaseOfAllGoods_isWithdrawn() {
        Given.release(
                warehouse,
                "aaaa",
                "2023-02-20",
                MadeRow.of(202301, "270112", 10),
                MadeRow.of(202301, "670420", 5),
                MadeRow.of(202301, "67", 5),
                MadeRow.of(202302, "670420", 6),
                MadeRow.of(202301, "670420", 7).partner(643));
        Given.release(warehouse, "bbbb", "2023-03-20", MadeRow.of(202301, "270112", 10));

        assertThat(Given.standing(warehouse, null))
                .as("other level, month and partner stay")
                .containsExactly(
                        "aaaa 2 67 202301 5",
                        "aaaa 3 670420 202302 6",
                        "aaaa 4 670420 202301 7",
                        "bbbb 0 270112 202301 10");
    }

    @Test
    void cellLackingInReleaseOfNamedGoods_stays() {
        Given.release(
                warehouse, "aaaa", "2023-02-20", MadeRow.of(202301, "270112", 10), MadeRow.of(202301, "670420", 5));
        Given.release(warehouse, "bbbb", Given.named(Given.facts("2023-03-20", 1)), MadeRow.of(202301, "270112", 11));

        assertThat(Given.standing(warehouse, null))
                .containsExactly("aaaa 1 670420 202301 5", "bbbb 0 270112 202301 11");
    }

    @Test
    void secondProvinceOfTheSameMonth_standsBesideTheFirst() {
        Given.release(
                warehouse,
                "aaaa",
                "2023-02-20",
                MadeRow.of(202301, "270112", 10).province("Liaoning"));
        Given.release(
                warehouse, "bbbb", "2023-02-20", MadeRow.of(202301, "670420", 5).province("Jilin"));

        assertThat(Given.standing(warehouse, null)).hasSize(2);
    }

    @Test
    void provinceThatVanishesFromACompleteReleaseOfSeveral_isWithdrawn() {
        Given.release(
                warehouse,
                "aaaa",
                "2023-02-20",
                MadeRow.of(202301, "270112", 10).province("Liaoning"),
                MadeRow.of(202301, "270112", 6).province("Jilin"),
                MadeRow.of(202301, "670420", 4).province("Shandong"));
        Release later = Given.release(
                warehouse,
                "bbbb",
                "2023-03-20",
                MadeRow.of(202301, "270112", 11).province("Liaoning"),
                MadeRow.of(202301, "270112", 5).province("Jilin"));

        assertThat(Given.standing(warehouse, null))
                .containsExactly("bbbb 0 270112 202301 11", "bbbb 1 270112 202301 5");
        assertThat(later.replacements()).containsExactly(new Replacement("aaaa", "bbbb", 3));
    }

    @Test
    void provinceThatVanishesFromAReleaseOfNamedGoods_stays() {
        Given.release(
                warehouse, "aaaa", "2023-02-20", MadeRow.of(202301, "670420", 4).province("Shandong"));
        Given.release(
                warehouse,
                "bbbb",
                Given.named(Given.facts("2023-03-20", 2)),
                MadeRow.of(202301, "270112", 11).province("Liaoning"),
                MadeRow.of(202301, "270112", 5).province("Jilin"));

        assertThat(Given.standing(warehouse, null)).hasSize(3);
    }

    @Test
    void splitGoodLackingInAnUnsplitCompleteRelease_isWithdrawn() {
        Given.release(
                warehouse, "aaaa", "2023-02-20", MadeRow.of(202301, "670420", 4).province("Shandong"));
        Given.release(warehouse, "bbbb", "2023-03-20", MadeRow.of(202301, "270112", 11));

        assertThat(Given.standing(warehouse, null)).containsExactly("bbbb 0 270112 202301 11");
    }

    @Test
    void unsplitFigureAfterSplitOnes_isNotCountedTwice() {
        Given.release(
                warehouse,
                "aaaa",
                "2023-02-20",
                MadeRow.of(202301, "270112", 6).province("Liaoning"),
                MadeRow.of(202301, "270112", 4).province("Jilin"));
        Given.release(warehouse, "bbbb", Given.named(Given.facts("2023-03-20", 1)), MadeRow.of(202301, "270112", 10));

        assertThat(Given.standing(warehouse, null)).containsExactly("bbbb 0 270112 202301 10");
    }

    @Test
    void rowReplacedTwice_staysGoneWhenItsWinnerIsReplaced() {
        Given.release(
                warehouse, "aaaa", "2023-02-20", MadeRow.of(202301, "270112", 10), MadeRow.of(202301, "670420", 1));
        Given.release(warehouse, "bbbb", "2023-03-20", MadeRow.of(202301, "270112", 11));
        Given.release(warehouse, "cccc", Given.named(Given.facts("2023-04-20", 1)), MadeRow.of(202301, "270112", 12));

        assertThat(Given.standing(warehouse, null)).containsExactly("cccc 0 270112 202301 12");
    }

    @Test
    void otherDataset_neverReplaces() {
        Given.release(warehouse, "aaaa", "2023-02-20", MadeRow.of(202301, "270112", 10));
        Given.release(
                warehouse,
                "bbbb",
                Given.dataset(Given.facts("2023-03-20", 1), "baci"),
                MadeRow.of(202301, "270112", 12));

        assertThat(Given.standing(warehouse, null)).hasSize(2);
        try (Engine engine = Engine.open()) {
            assertThat(warehouse.expose(engine, null, Optional.of("baci")).releases())
                    .extracting(Release::id)
                    .containsExactly("bbbb");
        }
    }

    @Test
    void releasesWithoutSharedMonths_needNoComparison() throws IOException {
        Given.release(warehouse, "aaaa", "2023-02-20", MadeRow.of(202301, "270112", 10));
        Files.delete(warehouse.folder("aaaa").resolve(Draft.ROWS)); // looking at the rows would fail
        Release next = Given.release(warehouse, "bbbb", "2023-03-20", MadeRow.of(202302, "270112", 12));

        assertThat(next.replacements()).isEmpty();
        assertThat(warehouse.folder("bbbb").resolve(Draft.REPLACED)).doesNotExist();
    }

    /** A row split by province elsewhere sends the pair through the full comparison, which must find the same rows. */
    @Test
    void unsplitReleases_areComparedAsAnyOther(@TempDir Path folder) {
        for (int round = 0; round < 12; round++) {
            Random random = new Random(90_125L + round); // any seed, the same for every run
            MadeRow[] before = rows(random);
            MadeRow[] after = rows(random);
            MadeRow[] split = Arrays.copyOf(after, after.length + 1);
            split[after.length] = MadeRow.of(201901, "270112", 1).province("Liaoning");
            Warehouse plain = Warehouse.at(folder.resolve("plain-" + round));
            Warehouse full = Warehouse.at(folder.resolve("full-" + round));
            List<Warehouse> both = List.of(plain, full);
            both.forEach(each -> Given.release(each, "aaaa", "2023-02-20", before));
            ReleaseFacts facts = Given.facts("2023-03-20", after.length);
            ReleaseFacts more = Given.facts("2023-03-20", split.length);
            boolean named = round % 2 == 0;
            Release one = Given.release(plain, "bbbb", named ? Given.named(facts) : facts, after);
            Release other = Given.release(full, "bbbb", named ? Given.named(more) : more, split);

            assertThat(one.replacements()).as("round " + round).isEqualTo(other.replacements());
            assertThat(Given.standing(plain, null))
                    .as("round " + round)
                    .isEqualTo(Given.standing(full, null).stream()
                            .filter(row -> !row.contains(" 201901 "))
                            .toList());
        }
    }

    private static MadeRow[] rows(Random random) {
        List<String> codes = List.of("27", "2701", "270111", "270112", "720221", "TOTAL");
        return IntStream.range(0, 12)
                .mapToObj(i -> MadeRow.of(202301 + random.nextInt(2), codes.get(random.nextInt(codes.size())), i + 1)
                        .partner(random.nextBoolean() ? 408 : 643))
                .toArray(MadeRow[]::new);
    }

    /** None of its rows is ever looked at beside the winner, so none needs to be listed. */
    @Test
    void releaseReplacedWhole_isGoneAndComesBackBeforeThatDay() {
        Given.release(
                warehouse, "aaaa", "2023-02-20", MadeRow.of(202301, "270112", 10), MadeRow.of(202301, "670420", 5));
        Given.release(warehouse, "bbbb", "2023-03-20", MadeRow.of(202301, "270112", 12));
        Given.release(
                warehouse, "cccc", "2023-04-20", MadeRow.of(202301, "270112", 13), MadeRow.of(202302, "270112", 1));

        assertThat(Given.standing(warehouse, null))
                .containsExactly("cccc 0 270112 202301 13", "cccc 1 270112 202302 1");
        assertThat(Given.standing(warehouse, AsOf.parse("2023-03-31"))).containsExactly("bbbb 0 270112 202301 12");
        assertThat(Given.standing(warehouse, AsOf.parse("2023-02-28"))).hasSize(2);
    }

    @Test
    void sameSteps_giveTheSameBytes(@TempDir Path second) throws IOException {
        for (Warehouse each : new Warehouse[] {warehouse, Warehouse.at(second)}) {
            Given.release(
                    each, "aaaa", "2023-02-20", MadeRow.of(202301, "270112", 10), MadeRow.of(202301, "670420", 5));
            Given.release(each, "bbbb", "2023-03-20", MadeRow.of(202301, "270112", 12));
        }
        for (String file : new String[] {Manifest.FILE, Draft.REPLACED, Draft.COVERAGE}) {
            assertThat(Files.readAllBytes(Warehouse.at(second).folder("bbbb").resolve(file)))
                    .as(file)
                    .isEqualTo(Files.readAllBytes(warehouse.folder("bbbb").resolve(file)));
        }
    }
}
