package org.tidewaiter.web.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Parameters;

class TableQueryTest {
    private static final Table TABLE = new Table(
            "top",
            "t",
            List.of(Column.text("name", "Goods"), Column.number("value_cny", "Value")),
            List.of(),
            "e",
            List.of());

    private static TableQuery query(String... parameters) {
        return TableQuery.of(TABLE, InventedTable.parameters(parameters));
    }

    private static void refused(String message, String... parameters) {
        assertThatThrownBy(() -> query(parameters))
                .isInstanceOf(AppException.class)
                .hasMessage(message);
    }

    @Test
    void addressWithoutATable_asksForTheUsual() {
        TableQuery usual = query("period", "2023", "other.sort", "nothing", "q", "words of the page");
        assertThat(usual).isEqualTo(new TableQuery("top", null, false, "", 1, 25));
        assertThat(usual.parameters()).isEmpty();
    }

    @Test
    void whatIsAsked_isReadAndWrittenAlike() {
        String[] asked = {"top.sort", "-value_cny", "top.q", "흑연 =1", "top.page", "3", "top.size", "all"};
        TableQuery query = query(asked);
        assertThat(query).isEqualTo(new TableQuery("top", "value_cny", true, "흑연 =1", 3, TableQuery.ALL));
        assertThat(TableQuery.of(TABLE, new Parameters(query.parameters()))).isEqualTo(query);
    }

    @Test
    void whatTheTableCannotDo_isRefused() {
        refused("The table top has no column 'value_usd' to sort by.", "top.sort", "-value_usd");
        refused("The table top has no column '' to sort by.", "top.sort", "-");
        refused("'30' is no number of rows of a page.", "top.size", "30");
        refused("There is no page 0.", "top.page", "0");
        refused("'-1' is no whole number.", "top.page", "-1");
        refused("'top.order' is nothing that can be asked of the table top.", "top.order", "name");
        refused("The filter top.q has 201 characters.", "top.q", "x".repeat(201));
    }

    @Test
    void anotherOrderOrFilter_beginsWithTheFirstPage() {
        TableQuery third = query("top.page", "3");
        assertThat(third.sortedBy("name", false).page()).isEqualTo(1);
        assertThat(third.filteredBy("x").page()).isEqualTo(1);
        assertThat(third.ofSize(50).page()).isEqualTo(1);
        assertThat(third.sortedBy("name", false).onPage(2).parameters())
                .containsExactlyInAnyOrderEntriesOf(Map.of("top.sort", "name", "top.page", "2"));
    }
}
