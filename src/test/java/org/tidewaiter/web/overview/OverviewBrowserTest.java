package org.tidewaiter.web.overview;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.web.ExampleServer;

/** The overview and the findings in a real browser, wide and narrow. */
@Tag("browser")
class OverviewBrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String ASKED = "?reporter=CN&partner=KP&period=2023-01..2023-12&lang=";
    private static final int MOST_SCRIPT = 300_000; // bytes of scripts, compressed, that a first view may cost

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
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", name + "-" + width + ".png")));
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
    @CsvSource({"1280, en", "390, zh"})
    void overview_isReadable_andDrawsItsMonths(int width, String language) {
        try (Page page = page(width, "/" + ASKED + language)) {
            page.locator("#months .drawing svg").waitFor();
            assertThat(page.locator("#table-top-import tbody tr").count()).isEqualTo(10);
            assertThat(page.locator("#table-resolutions").innerText()).contains("S/RES/2397");
            look(page, "overview-" + language, width);
        }
    }

    @Test
    void firstView_costsLittleScript() {
        List<Integer> bytes = new ArrayList<>();
        try (Page page = browser.newPage()) {
            page.setDefaultTimeout(90_000);
            page.onResponse(answer -> {
                if (answer.url().endsWith(".js")) {
                    assertThat(answer.headers()).containsEntry("content-encoding", "gzip");
                    bytes.add(answer.request().sizes().responseBodySize);
                }
            });
            page.navigate(ExampleServer.shared().at("/" + ASKED + "en"));
            page.locator("#months .drawing svg").waitFor();
        }
        assertThat(bytes).hasSizeGreaterThanOrEqualTo(3);
        assertThat(bytes.stream().mapToInt(Integer::intValue).sum()).isLessThan(MOST_SCRIPT);
    }

    @Test
    void picture_isTakenAway_withItsTitleAndSource() throws IOException {
        try (Page page = page(1280, "/" + ASKED + "en")) {
            page.locator("#months .drawing svg").waitFor();
            Download vector = page.waitForDownload(
                    () -> page.locator("#months [data-download=svg]").click());
            assertThat(Files.readString(vector.path())).contains("trade with North Korea by month", "Figures:");
            Download pixels = page.waitForDownload(
                    () -> page.locator("#months [data-download=png]").click());
            assertThat(Files.readAllBytes(pixels.path())).startsWith(0x89, 'P', 'N', 'G');
        }
    }

    @Test
    void withoutScript_everythingIsThere() {
        try (Page page = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newPage()) {
            page.setDefaultTimeout(90_000);
            page.navigate(ExampleServer.shared().at("/" + ASKED + "en"));
            page.locator("#months summary").click();
            assertThat(page.locator("#months table").innerText()).contains("2023-10");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void finding_isOpened_anddismissedWithAReason(int width) {
        String lang = width == 1280 ? "en" : "ko";
        try (Page page = page(width, "/findings" + ASKED + lang)) {
            look(page, "findings", width);
            page.locator("#table-findings tbody a").nth(width == 1280 ? 0 : 1).click();
            page.locator("#reason").waitFor();
            look(page, "finding", width);
            page.locator("button[value=dismissed]").click();
            assertThat(page.locator("#reason").evaluate("box => box.validity.valueMissing"))
                    .isEqualTo(true);
            page.locator("#reason").fill("aid shipment <b>exempted</b>");
            page.locator("button[value=dismissed]").click();
            page.locator("text=aid shipment <b>exempted</b>").waitFor();
            String dismissed = page.url().replaceAll(".*/findings/([^?]+).*", "$1");
            page.navigate(ExampleServer.shared().at("/findings" + ASKED + lang));
            assertThat(page.locator("a[href*='" + dismissed + "']").count()).isZero();
            page.navigate(ExampleServer.shared().at("/findings" + ASKED + lang + "&state=dismissed"));
            assertThat(page.locator("a[href*='" + dismissed + "']").count()).isEqualTo(1);
        }
    }

    @Test
    void wrongQuestion_isToldWithTheNextStep() {
        try (Page page = page(390, "/?period=2023-13&lang=en")) {
            complaints.clear(); // the browser itself notes the status of the answer
            assertThat(page.locator("main").innerText()).contains("2023-13");
            look(page, "failure", 390);
        }
    }
}
