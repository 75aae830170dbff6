package org.tidewaiter.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Warehouse;

class AsOfChangesTest {
    private static final AsOf BEFORE = AsOf.parse("2023-02-20");
    private static final AsOf AFTER = AsOf.parse("2023-03-20");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private AsOfChanges ask(AsOf from, AsOf to) {
        Question question = Question.about(
                Areas.packed().parse("CN"),
                Areas.packed().parse("KP"),
                List.of(Flow.IMPORT),
                PeriodRange.parse("2023-01..2023-02"));
        return AsOfChanges.between(Desk.of(Warehouse.at(home)), question, from, to);
    }

    private static List<String> told(AsOfChanges changes) {
        return changes.cells().stream()
                .map(cell -> cell.kind() + " " + cell.period() + " " + cell.code())
                .toList();
    }

    private void load() {
        Warehouse warehouse = Warehouse.at(home);
        new Sample()
                .imports(202301, "250410", "100")
                .imports(202301, "670420", "5")
                .imports(202301, "720221", "7")
                .load(warehouse, "rel-one", "2023-02-20");
        new Sample()
                .imports(202301, "250410", "150")
                .imports(202301, "720221", "7")
                .imports(202301, "261100", "3")
                .imports(202302, "250410", "20")
                .load(warehouse, "rel-two", "2023-03-20");
    }

    @Test
    void changes_areToldApart() {
        load();
        AsOfChanges changes = ask(BEFORE, AFTER);
        assertThat(told(changes))
                .containsExactly(
                        "REVISED 2023-01 250410",
                        "NEW 2023-02 250410",
                        "APPEARED 2023-01 261100",
                        "WITHDRAWN 2023-01 670420");
        assertThat(changes.newlyPublished()).containsEntry(Flow.IMPORT, List.of(new Period(202302)));
        assertThat(changes.cells().getFirst().valueBefore()).isEqualByComparingTo("100");
        assertThat(changes.cells().getFirst().valueAfter()).isEqualByComparingTo("150");
    }

    @Test
    void sameDay_changesNothing() {
        load();
        assertThat(ask(AFTER, AFTER).cells()).isEmpty();
        assertThat(ask(AFTER, AFTER).newlyPublished()).isEmpty();
    }

    @Test
    void dayBeforeAnythingWasKnown_makesEverythingNew() {
        load();
        AsOfChanges changes = ask(AsOf.parse("2023-01-01"), BEFORE);
        assertThat(changes.cells()).hasSize(3).allMatch(cell -> cell.kind() == AsOfChanges.Kind.NEW);
    }

    @Test
    void daysTheWrongWayRound_areRefused() {
        load();
        assertThatThrownBy(() -> ask(AFTER, BEFORE))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("later");
    }
}
