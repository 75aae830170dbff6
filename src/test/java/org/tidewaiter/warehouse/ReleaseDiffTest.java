package org.tidewaiter.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.AppException;

class ReleaseDiffTest {
    @TempDir
    private Path home;

    @Test
    void twoVintages_areToldApartCellByCell() {
        Warehouse warehouse = Warehouse.at(home);
        Release first = Given.release(
                warehouse,
                "aaaa",
                "2023-02-20",
                MadeRow.of(202301, "270112", 10),
                MadeRow.of(202301, "670420", 5),
                MadeRow.of(202301, "720221", 7),
                MadeRow.of(202212, "720221", 1));
        Release second = Given.release(
                warehouse,
                "bbbb",
                "2023-03-20",
                MadeRow.of(202301, "270112", 15),
                MadeRow.of(202301, "720221", 7),
                MadeRow.of(202301, "261100", 100),
                MadeRow.of(202302, "261100", 3));
        ReleaseDiff diff = diff(warehouse, first, second);

        assertThat(diff.changes())
                .extracting(change -> change.kind() + " " + change.code() + " " + change.changePercent())
                .containsExactly("added 261100 null", "revised 270112 50.0", "removed 670420 null");
        assertThat(diff.count("unchanged")).isEqualTo(1);
        assertThat(diff.count("newly_covered")).isEqualTo(1);
        assertThat(diff.count("no_longer_covered")).isEqualTo(1);
    }

    @Test
    void releaseAgainstItself_isUnchanged() {
        Warehouse warehouse = Warehouse.at(home);
        Release only = Given.release(
                warehouse,
                "aaaa",
                "2023-02-20",
                MadeRow.of(202301, "270112", 10).province("Jilin"),
                MadeRow.of(202301, "270112", 4).province("Liaoning"));
        ReleaseDiff diff = diff(warehouse, only, only);

        assertThat(diff.changes()).isEmpty();
        assertThat(diff.count("unchanged")).isEqualTo(2);
    }

    @Test
    void cellsOfOtherProvincesThanTheOnlyOne_stillCount() {
        Warehouse warehouse = Warehouse.at(home);
        Release first = Given.release(
                warehouse,
                "aaaa",
                "2023-02-20",
                MadeRow.of(202301, "270112", 10).province("Jilin"),
                MadeRow.of(202301, "670420", 3).province("Jilin"),
                MadeRow.of(202301, "270112", 4).province("Liaoning"));
        Release second = Given.release(
                warehouse,
                "bbbb",
                "2023-03-20",
                MadeRow.of(202301, "270112", 11).province("Jilin"));
        ReleaseDiff diff = diff(warehouse, first, second);

        assertThat(diff.changes())
                .extracting(change -> change.kind() + " " + change.code() + " " + change.split())
                .containsExactly(
                        "not_named 270112 province Liaoning",
                        "removed 670420 province Jilin",
                        "revised 270112 province Jilin");
        assertThat(Given.standing(warehouse, null)).hasSize(2);
    }

    @Test
    void goodsLackingInAReleaseOfNamedGoods_stillCount() {
        Warehouse warehouse = Warehouse.at(home);
        Release first = Given.release(
                warehouse, "aaaa", "2023-02-20", MadeRow.of(202301, "270112", 10), MadeRow.of(202301, "670420", 3));
        Release second = Given.release(
                warehouse, "bbbb", Given.named(Given.facts("2023-03-20", 1)), MadeRow.of(202301, "270112", 10));

        assertThat(diff(warehouse, first, second).count("not_named")).isEqualTo(1);
    }

    @Test
    void otherDatasets_areRefused() {
        Warehouse warehouse = Warehouse.at(home);
        Release first = Given.release(warehouse, "aaaa", "2023-02-20", MadeRow.of(202301, "270112", 10));
        Release second = Given.release(
                warehouse,
                "bbbb",
                Given.dataset(Given.facts("2023-02-20", 1), "baci"),
                MadeRow.of(202301, "270112", 1));

        assertThatThrownBy(() -> diff(warehouse, first, second)).isInstanceOf(AppException.class);
    }

    private static ReleaseDiff diff(Warehouse warehouse, Release first, Release second) {
        try (Engine engine = Engine.open()) {
            return ReleaseDiff.between(warehouse, engine, first, second, 20);
        }
    }
}
