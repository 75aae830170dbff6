package org.tidewaiter.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.Chromium;
import org.tidewaiter.web.Sight;

/** The pages of the data in a real browser, wide and narrow. */
@Tag("browser")
@ExtendWith(Chromium.class)
class DataBrowserTest {
    private static final Path IMPORTS = Path.of("examples/china-dprk/import-2023.csv");

    @SuppressWarnings("NullAway.Init")
    private static DataServer examples;

    private final Sight sight;

    DataBrowserTest(Browser browser) {
        this.sight = new Sight(browser, "data");
    }

    @BeforeAll
    static void open() throws IOException {
        examples = DataServer.withExamples();
    }

    @AfterAll
    static void close() {
        examples.close();
    }

    private static void await(Page page) {
        page.locator("#job[data-done=true]").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
    }

    private static FilePayload payload(String name, byte[] content) {
        return new FilePayload(name, "text/csv", content);
    }

    @ParameterizedTest
    @CsvSource({
        "1280, data, /data?reporter=CN&partner=KP&lang=en",
        "390, data, /data?reporter=CN&partner=KP&lang=en",
        "360, good, /data?reporter=CN&partner=KP&code=720221&lang=ko",
        "1280, diff, /data/diff?reporter=CN&partner=KP&period=2023-01..2023-12&lang=en",
        "390, diff, /data/diff?reporter=CN&partner=KP&period=2023-01..2023-12&lang=en",
    })
    void page_isReadable(int width, String name, String path) {
        try (Page page = sight.page(width, true)) {
            page.navigate(examples.at(path));
            sight.lookQuietly(page, name, width);
        }
    }

    @Test
    void calendar_isATable_thatTellsKindsApart_alsoWhereItIsNarrow() {
        for (int width : new int[] {1280, 360}) {
            try (Page page = sight.page(width, true)) {
                page.navigate(examples.at("/data?reporter=CN&partner=KP&code=720221&lang=en"));
                Locator table = page.getByRole(com.microsoft.playwright.options.AriaRole.TABLE)
                        .filter(new Locator.FilterOptions().setHasText("What each month holds"))
                        .first();
                assertThat(table.getByRole(com.microsoft.playwright.options.AriaRole.ROWHEADER)
                                .count())
                        .isGreaterThanOrEqualTo(5);
                assertThat(table.getByRole(com.microsoft.playwright.options.AriaRole.CELL)
                                        .count()
                                % 12)
                        .isZero();
                assertThat(table.locator("td.state-reported").first().innerText())
                        .contains("reported");
                assertThat(table.locator("td.state-reported_zero").first().innerText())
                        .contains("reported zero");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "390, false"})
    void realFile_isSent_watched_andRead(int width, boolean script) throws IOException {
        try (DataServer server = DataServer.empty();
                Page page = sight.page(width, script)) {
            page.navigate(server.at("/data?lang=en"));
            if (script) {
                sight.lookQuietly(page, "first", width);
            }
            page.setInputFiles("#load-files", IMPORTS);
            page.locator("details.choices summary").click();
            page.locator("input[name=illustrative]").check();
            page.locator("input[name=complete]").check();
            page.locator("#load-form button[type=submit]").click();
            page.waitForURL("**/data/jobs/**");
            while (!script && page.locator("#job[data-done=false]").count() > 0) {
                page.getByText("Look again").click();
            }
            await(page);
            assertThat(page.locator("#job-line").innerText()).isEqualTo("Files loaded: 1 of 1.");
            assertThat(page.locator(".results").innerText()).contains("import-2023.csv", "rows read", "rejected");
            if (script) {
                sight.lookQuietly(page, "job", width);
            }
            page.getByText("To the release and its rejected rows").click();
            assertThat(page.locator("main").innerText())
                    .contains("import-2023.csv", "Illustrative figures, not real trade.", "all goods");
            if (script) {
                sight.lookQuietly(page, "release", width);
            }
            assertThat(server.warehouse().listReleases()).hasSize(1);

            page.navigate(server.at("/data?lang=en"));
            page.setInputFiles("#load-files", IMPORTS);
            page.locator("details.choices summary").click();
            page.locator("input[name=illustrative]").check();
            page.locator("input[name=complete]").check();
            page.locator("#load-form button[type=submit]").click();
            page.waitForURL("**/data/jobs/**");
            while (!script && page.locator("#job[data-done=false]").count() > 0) {
                page.getByText("Look again").click();
            }
            await(page);
            assertThat(page.locator(".results").innerText()).contains("loaded before", "nothing was changed");
            assertThat(server.warehouse().listReleases()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource("1280")
    void droppedFiles_oneBroken_oneAsking_areLoadedAsFarAsTheyGo(int width) throws IOException {
        String rows = """
                "数据年月","贸易伙伴编码","商品编码","第一数量","第一计量单位","人民币"
                "202301","109","26110000","10","千克","5"
                "202301","109","oops","10","千克","5"
                """;
        try (DataServer server = DataServer.empty();
                Page page = sight.page(width, true)) {
            page.navigate(server.at("/data?lang=en"));
            page.evaluate(
                    "rows => { const data = new DataTransfer();"
                            + " data.items.add(new File([rows], 'import-x.csv'));"
                            + " data.items.add(new File(['%PDF-1.7 hello'], 'letter.csv'));"
                            + " data.items.add(new File([rows], 'figures.csv'));"
                            + " const form = document.getElementById('load-form');"
                            + " for (const kind of ['dragover', 'drop'])"
                            + "   form.dispatchEvent(new DragEvent(kind, {dataTransfer: data, bubbles: true, cancelable: true})); }",
                    rows);
            assertThat(page.locator(".chosen").innerText()).isEqualTo("import-x.csv, letter.csv, figures.csv");
            page.locator("#load-form button[type=submit]").click();
            page.waitForURL("**/data/jobs/**");
            await(page);
            assertThat(page.locator("#job-line").innerText()).isEqualTo("Files loaded: 1 of 3.");
            assertThat(page.locator(".results").innerText())
                    .contains("2 rows read, 1 kept", "1 rejected")
                    .contains("The commodity code is not 2, 4, 6 or 8 to 10 digits. (1)")
                    .contains("letter.csv is")
                    .contains("Are these imports or exports?");
            sight.lookQuietly(page, "mixed", width);
            page.locator("form.answer button[value=export]").click();
            page.waitForURL("**/data/jobs/**-2?**");
            await(page);
            assertThat(page.locator("#job-line").innerText()).isEqualTo("Files loaded: 1 of 1.");
            page.getByText("To the release and its rejected rows").click();
            assertThat(page.locator("#table-rejected-rows").innerText()).contains("OOPS", "3");
            sight.lookQuietly(page, "rejected", width);
        }
    }

    @Test
    void fileThatIsTooLarge_isToldBeforeItIsSent() throws IOException {
        try (DataServer server = DataServer.empty();
                Page page = sight.page(1280, true)) {
            page.navigate(server.at("/data?lang=en"));
            page.setInputFiles("#load-files", payload("big.csv", new byte[(int) DataServer.MOST_BYTES + 1]));
            assertThat(page.locator(".chosen").innerText()).contains("4 MB");
            page.locator("#load-form button[type=submit]").click();
            assertThat(page.url()).doesNotContain("/jobs/");
            page.setInputFiles("#load-files", payload("small.csv", "a,b\n".getBytes(StandardCharsets.UTF_8)));
            page.locator("#load-form button[type=submit]").click();
            page.waitForURL("**/data/jobs/**");
        }
    }

    @ParameterizedTest
    @CsvSource("390")
    void firstVisit_loadsTheExamples(int width) throws IOException {
        try (DataServer server = DataServer.empty();
                Page page = sight.page(width, true)) {
            page.navigate(server.at("/data?lang=en"));
            page.getByText("Load the example data").click();
            page.waitForURL("**/data/jobs/**");
            await(page);
            assertThat(page.locator("#job-said").textContent()).isIn("", "Files loaded: 12 of 12.");
            assertThat(page.locator("#job-line").innerText()).isEqualTo("Files loaded: 12 of 12.");
            assertThat(server.warehouse().listReleases()).hasSize(12);
            sight.lookQuietly(page, "examples", width);
        }
    }
}
