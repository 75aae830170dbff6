package org.tidewaiter.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
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

/** The page about the API in a real browser. */
@Tag("browser")
class ApiBrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Playwright playwright;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Browser browser;

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

    @ParameterizedTest
    @CsvSource({"1280, en", "360, zh"})
    void page_isReadableAndItsExamplesAnswer(int width, String language) {
        List<String> complaints = new ArrayList<>();
        try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900))) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate(ExampleServer.shared().uri("/api?lang=" + language).toString());
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "api-" + width + "-" + language + ".png")));
            assertThat(page.locator(".api-operation").count()).isEqualTo(Operations.ALL.size());
            assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(complaints).isEmpty();
            for (Object example :
                    page.locator(".api-example a").evaluateAll("all => all.map(a => a.getAttribute('href'))")
                                    instanceof List<?> all
                            ? all
                            : List.of()) {
                assertThat(ExampleServer.shared().get(String.valueOf(example)).statusCode())
                        .as(String.valueOf(example))
                        .isEqualTo(200);
            }
        }
    }
}
