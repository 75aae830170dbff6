package org.tidewaiter.web.table;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.Chromium;
import org.tidewaiter.web.Sight;
import org.tidewaiter.web.WebServer;

/** Tables in a real browser: with a script and without, wide and narrow, by mouse and by keyboard. */
@Tag("browser")
@ExtendWith(Chromium.class)
class TableBrowserTest {
    @TempDir
    private static Path home;

    private static WebServer server;

    private final Sight sight;

    TableBrowserTest(Browser browser) {
        this.sight = new Sight(browser, "table");
    }

    @BeforeAll
    static void open() {
        server = SamplePages.start(home);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private Page page(Browser.NewPageOptions options, String path) {
        Page page = sight.page(options);
        page.navigate("http://127.0.0.1:" + server.port() + path);
        return page;
    }

    private Page wide(boolean script, String path) {
        return page(new Browser.NewPageOptions().setViewportSize(1280, 900).setJavaScriptEnabled(script), path);
    }

    private static String firstRank(Page page) {
        return page.locator("#table-invented tbody tr:first-child td[data-label=Rank]")
                .innerText();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sortFilterAndPages_workWithAndWithoutAScript(boolean script) {
        try (Page page = wide(script, "/sample?least=10")) {
            page.locator("#table-other-next").click();
            assertThat(page.locator("#table-other .table-count")).hasText("Rows 26 to 50 of 50");

            page.locator("#table-invented-by-value_cny").click();
            assertThat(page.locator("#table-invented th[aria-sort=descending]")).containsText("Value, CNY");
            assertThat(firstRank(page)).isEqualTo("506");

            page.locator("#table-invented-q").fill("흑연 scope");
            page.locator("#table-invented-q").press("Enter");
            assertThat(page.locator("#table-invented .table-count")).containsText("of 41 that match, 990 in all");

            page.locator("#table-invented-last").click();
            assertThat(page.locator("#table-invented tbody tr")).hasCount(16);
            assertThat(page.locator("#table-invented tbody tr").last()).containsText("– not published");

            assertThat(page.locator("#table-other .table-count")).hasText("Rows 26 to 50 of 50");
            assertThat(page.url())
                    .contains("/sample?")
                    .contains("invented.sort=-value_cny")
                    .contains("invented.page=2")
                    .contains("other.page=2")
                    .contains("least=10");
            String kept = page.locator("main").innerText();
            page.navigate(page.url());
            page.reload();
            assertThat(page.locator("main").innerText()).isEqualTo(kept);
            assertThat(sight.complaints()).isEmpty();
        }
    }

    @Test
    void focus_staysWhereItWasAndTheChangeIsSaid() {
        try (Page page = wide(true, "/sample")) {
            page.locator("#table-other-next").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#table-other .table-count")).hasText("Rows 26 to 50 of 60");
            assertThat(page.locator("#table-other-next")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#table-other .table-count")).hasText("Rows 51 to 60 of 60");
            assertThat(page.locator("#table-other-next")).isFocused(); // though it leads nowhere now
            assertThat(page.locator("body > [role=status]")).hasText("Rows 51 to 60 of 60");
            page.locator("#table-other-by-name").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#table-other th[aria-sort=ascending]")).containsText("Goods");
            assertThat(page.locator("#table-other-by-name")).isFocused();
        }
    }

    @Test
    void goingBack_showsTheViewBefore() {
        try (Page page = wide(true, "/sample")) {
            page.locator("#table-other-next").click();
            assertThat(page.locator("#table-other .table-count")).hasText("Rows 26 to 50 of 60");
            page.goBack();
            assertThat(page.locator("#table-other .table-count")).hasText("Rows 1 to 25 of 60");
            assertThat(page.locator("h1")).hasCount(1);
        }
    }

    @Test
    void hostileWords_areOnlyWords() {
        try (Page page = wide(true, "/sample?invented.q=%3Cscript%3E")) {
            assertThat(page.locator("#table-invented tbody tr").first()).containsText(InventedTable.SCRIPT + " 4");
            assertThat(page).hasTitle("Two tables");
            assertThat(page.locator("main script")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "parquet", "json"})
    void downloads_holdWhatTheFilterLeaves(String ending) throws IOException {
        try (Page page = wide(true, "/sample?invented.q=%E7%9F%B3%E5%A2%A8&invented.sort=-rank")) {
            Download download = page.waitForDownload(
                    () -> page.locator("#table-invented-" + ending).click());
            assertThat(download.suggestedFilename()).isEqualTo("invented-CN-KP." + ending);
            byte[] file = Files.readAllBytes(download.path());
            assertThat(file).isNotEmpty();
            if (ending.equals("csv")) {
                assertThat(Files.readAllLines(download.path()))
                        .hasSize(126)
                        .element(1)
                        .asString()
                        .startsWith("995,石墨 994,");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1280, LIGHT, /sample?invented.sort=-value_cny",
        "1280, DARK, /sample",
        "390, LIGHT, /sample?other.sort=name",
        "390, DARK, /tables/invented?lang=ko&invented.q=in",
        "360, LIGHT, /tables/invented?invented.q=nowhere"
    })
    void tables_areReadableForEverybody(int width, ColorScheme scheme, String path) {
        try (Page page =
                page(new Browser.NewPageOptions().setViewportSize(width, 900).setColorScheme(scheme), path)) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "table-" + width + "-" + scheme + "-" + path.charAt(1) + ".png")));
            assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            assertThat(new AxeBuilder(page)
                            .include(List.of("main"))
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                            .analyze()
                            .getViolations())
                    .extracting(violation -> violation.getId() + " "
                            + violation.getNodes().getFirst().getHtml())
                    .isEmpty();
            assertThat(sight.complaints()).isEmpty();
        }
    }

    @Test
    void rowOnAPhone_opensToWhatIsLeftOut() {
        try (Page page = page(new Browser.NewPageOptions().setViewportSize(390, 844), "/sample")) {
            assertThat(page.locator("#table-other tbody tr:first-child td[data-label=Score]"))
                    .isHidden();
            page.locator("#table-other tbody tr:first-child summary").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#table-other tbody tr:first-child dl")).containsText("0.0");
        }
    }
}
