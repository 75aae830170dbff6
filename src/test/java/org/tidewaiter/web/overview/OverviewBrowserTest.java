package org.tidewaiter.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.Chromium;
import org.tidewaiter.web.ExampleServer;
import org.tidewaiter.web.Sight;

/** The overview and the findings in a real browser, wide and narrow. */
@Tag("browser")
@ExtendWith(Chromium.class)
class OverviewBrowserTest {
    private static final String ASKED = "?reporter=CN&partner=KP&period=2023-01..2023-12&lang=";
    private static final int MOST_SCRIPT = 300_000; // bytes of scripts, compressed, that a first view may cost

    private final Browser browser;
    private final Sight sight;

    OverviewBrowserTest(Browser browser) {
        this.browser = browser;
        this.sight = new Sight(browser, "overview");
    }

    private Page page(int width, String path) {
        return sight.page(width, ExampleServer.shared().at(path));
    }

    @ParameterizedTest
    @CsvSource({"1280, en", "390, zh"})
    void overview_isReadable_andDrawsItsMonths(int width, String language) {
        try (Page page = page(width, "/" + ASKED + language)) {
            page.locator("#months .drawing svg").waitFor();
            assertThat(page.locator("#table-top-import tbody tr").count()).isEqualTo(10);
            assertThat(page.locator("#table-resolutions").innerText()).contains("S/RES/2397");
            sight.lookQuietly(page, language, width);
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
            sight.lookQuietly(page, "findings", width);
            page.locator("#table-findings tbody a").nth(width == 1280 ? 0 : 1).click();
            page.locator("#reason").waitFor();
            sight.lookQuietly(page, "finding", width);
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
            sight.complaints().clear(); // the browser itself notes the status of the answer
            assertThat(page.locator("main").innerText()).contains("2023-13");
            sight.lookQuietly(page, "failure", 390);
        }
    }
}
