package org.tidewaiter.web.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.Chromium;
import org.tidewaiter.web.Sight;

/** Reports in a real browser, wide and narrow. */
@Tag("browser")
@ExtendWith(Chromium.class)
class ReportsBrowserTest {
    @SuppressWarnings("NullAway.Init")
    private static ReportsServer server;

    private final Sight sight;

    ReportsBrowserTest(Browser browser) {
        this.sight = new Sight(browser, "reports");
    }

    @BeforeAll
    static void open() {
        server = new ReportsServer().withVault();
        file("samjang", "2024-06-18T00/06", "Another ten next month");
        file("hoeryong", "2024-05", "");
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static void file(String place, String time, String watch) {
        server.post(
                "/reports",
                Map.of(
                        "csrf", "token",
                        "source", "amber-heron",
                        "tlp", "AMBER",
                        "time", time,
                        "place", place,
                        "direction", "KP>CN",
                        "goods", "2611",
                        "quantity", "24..99 t",
                        "watch", watch));
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void report_isFiled_andShownByItsParts(int width) {
        try (Page page = sight.page(width, server.at("/reports?lang=en"))) {
            page.locator("a.main[href*='/reports/new']").click();
            page.locator("#source").fill("amber-heron");
            page.locator("#time").fill("2024-06-18T00/06");
            page.locator("#place").fill("삼장");
            page.locator("#goods").fill("coal");
            page.locator("#text").fill("foreman Brindlewatch counted them");
            sight.lookQuietly(page, "form", width);
            page.locator("button.main").click();
            page.locator("#fault-goods").waitFor();
            assertThat(page.locator("#text").inputValue()).isEqualTo("foreman Brindlewatch counted them");
            sight.complaints().removeIf(said -> said.contains("422")); // the browser notes the status of the answer
            sight.lookQuietly(page, "fault", width);

            page.locator("#goods").fill("2611");
            page.locator("#watch").fill("More of it in spring");
            page.locator("button.main").click();
            page.locator(".unlock").waitFor();
            assertThat(page.url()).matches(".*/reports/R\\d+\\?.*").doesNotContain("Brindlewatch");
            assertThat(page.locator("main").innerText())
                    .contains("TLP:RED", "Samjang", "More of it in spring")
                    .doesNotContain("Brindlewatch");
            sight.lookQuietly(page, "report", width);
            page.locator("#passphrase1").fill(ReportsServer.PASSPHRASE);
            page.locator(".unlock button").click();
            page.locator(".told-text").waitFor();
            assertThat(page.locator(".told-text").innerText()).isEqualTo("foreman Brindlewatch counted them");
            sight.lookQuietly(page, "text", width);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1280, list, /reports?lang=en",
        "390, list, /reports?lang=en",
        "1280, timeline, /reports/timeline?lang=en",
        "1280, map, /reports/map?lang=en",
        "1280, sources, /sources?lang=en",
        "390, timeline, /reports/timeline?lang=en",
        "390, map, /reports/map?lang=en",
        "360, form-ko, /reports/new?lang=ko",
        "390, sources, /sources?lang=en"
    })
    void page_fits_andHasNothingToComplainAbout(int width, String name, String address) {
        try (Page page = sight.page(width, server.at(address))) {
            sight.lookQuietly(page, name, width);
        }
    }

    @Test
    void picture_isTakenAway() throws IOException {
        try (Page page = sight.page(1280, server.at("/reports/timeline?lang=en"))) {
            Download svg =
                    page.waitForDownload(() -> page.locator(".chart-tools a").click());
            assertThat(Files.readString(svg.path(), StandardCharsets.UTF_8)).startsWith("<svg");
            Download png = page.waitForDownload(() -> page.locator("[data-png]").click());
            assertThat(png.suggestedFilename()).isEqualTo("timeline.png");
            assertThat(Files.readAllBytes(png.path())).startsWith((byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G');
        }
    }
}
