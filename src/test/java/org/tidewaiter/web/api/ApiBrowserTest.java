package org.tidewaiter.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.Chromium;
import org.tidewaiter.web.Sight;

/** The page about the API in a real browser. */
@Tag("browser")
@ExtendWith(Chromium.class)
class ApiBrowserTest {
    private final Sight sight;

    ApiBrowserTest(Browser browser) {
        this.sight = new Sight(browser, "api");
    }

    @ParameterizedTest
    @CsvSource({"1280, en", "390, ko", "360, zh"})
    void page_isReadableAndItsExamplesAnswer(int width, String language) {
        String address = ExampleServer.shared().uri("/api?lang=" + language).toString();
        try (Page page = sight.page(width, address)) {
            assertThat(page.locator(".api-operation").count()).isEqualTo(Operations.ALL.size());
            sight.lookQuietly(page, language, width);
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
