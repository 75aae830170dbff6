package org.tidewaiter.web.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.web.ExampleServer;

/** Goods, law and checks in a real browser, wide and narrow. */
@Tag("browser")
class GoodsLawCheckBrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @SuppressWarnings("NullAway.Init")
    private static Playwright playwright;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void open() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no browser at " + CHROMIUM);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    private Page page(int width, String path) {
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
        page.setDefaultTimeout(90_000); // the first question of a run makes the law ready
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(ExampleServer.shared().at(path));
        return page;
    }

    private void look(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "goods-" + name + "-" + width + ".png")));
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                .as("width of " + name)
                .isLessThanOrEqualTo(width);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("axe on " + name)
                .isEmpty();
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void bannedGood_isFoundByAWord_andOpened(int width) {
        try (Page page = page(width, "/goods?lang=en")) {
            page.locator("input[name=q]").fill("석탄");
            page.locator("form[role=search] button").first().click();
            page.locator("#table-goods-found").waitFor();
            assertThat(page.locator("#table-goods-found").innerText()).contains("in scope: S/RES/2371 ¶8");
            look(page, "search", width);
            page.locator("#table-goods-found th a[href*='/goods/27']").first().click();
            page.locator("#law-today").waitFor();
            assertThat(page.locator(".way").first().innerText()).contains("in scope: S/RES/2371 ¶8");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1280, good, /goods/720221?reporter=CN&partner=KP&lang=en",
        "390, good, /goods/720221?reporter=CN&partner=KP&lang=ko",
        "1280, law, /law?code=720221&lang=en",
        "390, law, /law?code=720221&lang=zh",
        "390, act, /law/un-2397?lang=en",
        "1280, one, /check?goods=720221&from=KP&to=CN&on=2023-05-01&lang=en",
        "390, one, /check?goods=720221&from=KP&to=CN&on=2023-05-01&lang=ko",
        "390, words, /check?goods=coal&from=KP&to=CN&on=2023-05-01&lang=zh",
        "390, rows, /tables/rows?reporter=CN&partner=KP&flow=import&period=2023-05&code=720221&lang=en"
    })
    void page_isReadable(int width, String name, String path) {
        try (Page page = page(width, path)) {
            look(page, name, width);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void file_isChecked_andTakenAway(int width) throws IOException {
        try (Page page = page(width, "/check?lang=en")) {
            page.setInputFiles("#check-file", Path.of("examples/consignments/consignments.csv"));
            page.locator("form.load button[type=submit]").click();
            page.waitForURL("**/check/file/**");
            assertThat(page.locator("main").innerText()).contains("Answers for consignments.csv", "in scope");
            look(page, "file", width);
            Download download = page.waitForDownload(
                    () -> page.locator("a[href*='answers.csv']").click());
            assertThat(Files.readString(download.path())).contains("in_scope");
        }
    }
}
