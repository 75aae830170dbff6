package org.tidewaiter.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.web.View;

class TablePageTest {
    @TempDir
    private Path home;

    private View view;

    @BeforeEach
    void look() {
        view = InventedTable.view(home);
    }

    private TablePage page(String... parameters) {
        return Tables.embed(view, InventedTable.thousand(), InventedTable.parameters(parameters));
    }

    private static List<String> firstCells(TablePage page) {
        return page.rows().stream().map(row -> row.getFirst().text()).toList();
    }

    @Test
    void pageInTheMiddle_hasItsRowsOnly() {
        TablePage page = page("invented.page", "3");
        assertThat(firstCells(page)).hasSize(25).startsWith("51").endsWith("75");
        assertThat(page.says(view)).isEqualTo("Rows 51 to 75 of 1\u2009000");
        assertThat(page.turns()).extracting(TablePage.Link::href).allMatch(href -> href != null);
    }

    @Test
    void pageBeyondTheEnd_isTheLast() {
        TablePage page = page("invented.page", "99");
        assertThat(page.query().page()).isEqualTo(40);
        assertThat(page.turns().subList(2, 4)).extracting(TablePage.Link::href).containsOnlyNulls();
    }

    @Test
    void filterAndOrder_countAndSortWhatMatches() {
        TablePage page = page("invented.q", "흑연 SCOPE", "invented.sort", "-rank");
        assertThat(page.found()).hasSize(42);
        assertThat(firstCells(page)).startsWith("994", "970");
        assertThat(page.says(view)).isEqualTo("Rows 1 to 25 of 42 that match, 1\u2009000 in all");
        assertThat(page("invented.q", "nowhere").says(view)).isEqualTo("No row matches, 1\u2009000 in all");
    }

    @Test
    void headings_turnTheOrderAndThenLetItBe() {
        assertThat(head(page(), 2).next()).isEqualTo("down");
        assertThat(head(page(), 1).next()).isEqualTo("up");
        TablePage.Head down = head(page("invented.sort", "-value_cny"), 2);
        assertThat(down.sorted()).isEqualTo("descending");
        assertThat(down.next()).isEqualTo("up");
        TablePage.Head up = head(page("invented.sort", "value_cny"), 2);
        assertThat(up.sorted()).isEqualTo("ascending");
        assertThat(up.next()).isEqualTo("none");
        assertThat(up.link().href()).doesNotContain("sort");
    }

    private static TablePage.Head head(TablePage page, int column) {
        return page.heads().get(column);
    }

    @Test
    void links_keepTheQuestionAndTheOtherTables() {
        TablePage page = page("code", "7202", "least", "10", "other.page", "2", "invented.q", "a&b=#c");
        String next = page("least", "10", "other.page", "2", "invented.q", "ä&b=#")
                .unfiltered()
                .href();
        assertThat(next)
                .isEqualTo("/overview?reporter=CN&partner=KP&period=2023-01..2023-10&currency=CNY&level=6"
                        + "&versus=2022,2019&lang=en&least=10&other.page=2#table-invented");
        assertThat(page.heads().getFirst().link().fragment())
                .startsWith("/tables/invented?reporter=CN&")
                .endsWith("&code=7202&least=10&invented.sort=-rank&invented.q=a%26b%3D%23c");
        assertThat(page.file(TableFile.CSV))
                .startsWith("/tables/invented.csv?reporter=CN&")
                .endsWith("&code=7202&least=10&invented.q=a%26b%3D%23c");
    }

    @Test
    void namesThatNoPageKnows_areNotCarriedOn() {
        assertThat(page("x\"><script>", "1", "A&b", "2").unfiltered().href()).endsWith("&lang=en#table-invented");
    }

    @Test
    void rowsOnAPhone_openToWhatIsLeftOut() {
        assertThat(page().folded()).containsExactly(3, 4);
        assertThat(page().headColumn()).isEqualTo(1);
    }

    @Test
    void everyRow_canBeHadOnOnePage() {
        TablePage page = page("invented.size", "all");
        assertThat(page.rows()).hasSize(1000);
        assertThat(page.pages()).isEqualTo(1);
        assertThat(page.sizes())
                .filteredOn(TablePage.Link::current)
                .extracting(TablePage.Link::word)
                .containsExactly("all");
    }
}
