package org.tidewaiter.web.goods;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.Chromium;
import org.tidewaiter.web.ExampleServer;
import org.tidewaiter.web.Sight;

/** Goods, law and checks in a real browser, wide and narrow. */
@Tag("browser")
@ExtendWith(Chromium.class)
class GoodsLawCheckBrowserTest {
    private final Sight sight;

    GoodsLawCheckBrowserTest(Browser browser) {
        this.sight = new Sight(browser, "goods");
    }

    private Page page(int width, String path) {
        return sight.page(width, ExampleServer.shared().at(path));
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void bannedGood_isFoundByAWord_andOpened(int width) {
        try (Page page = page(width, "/goods?lang=en")) {
            page.locator("input[name=q]").fill("석탄");
            page.locator("form[role=search] button").first().click();
            page.locator("#table-goods-found").waitFor();
            assertThat(page.locator("#table-goods-found").innerText()).contains("in scope: S/RES/2371 ¶8");
            sight.lookQuietly(page, "search", width);
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
        "1280, act, /law/un-2397?lang=en",
        "390, act, /law/un-2397?lang=en",
        "1280, one, /check?goods=720221&from=KP&to=CN&on=2023-05-01&lang=en",
        "390, one, /check?goods=720221&from=KP&to=CN&on=2023-05-01&lang=ko",
        "1280, words, /check?goods=coal&from=KP&to=CN&on=2023-05-01&lang=en",
        "390, words, /check?goods=coal&from=KP&to=CN&on=2023-05-01&lang=zh",
        "1280, rows, /tables/rows?reporter=CN&partner=KP&flow=import&period=2023-05&code=720221&lang=en",
        "390, rows, /tables/rows?reporter=CN&partner=KP&flow=import&period=2023-05&code=720221&lang=en"
    })
    void page_isReadable(int width, String name, String path) {
        try (Page page = page(width, path)) {
            sight.lookQuietly(page, name, width);
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
            sight.lookQuietly(page, "file", width);
            Download download = page.waitForDownload(
                    () -> page.locator("a[href*='answers.csv']").click());
            assertThat(Files.readString(download.path())).contains("in_scope");
        }
    }
}
