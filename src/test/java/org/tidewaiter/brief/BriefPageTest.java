package org.tidewaiter.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.Chromium;
import org.tidewaiter.trade.Language;

/** The page in a real browser: wide and narrow, light and dark, without a network. */
@Tag("browser")
@ExtendWith(Chromium.class)
class BriefPageTest {
    /** Lowest contrast of any visible text with the first opaque ground behind it, by the WCAG formula. */
    private static final String LOWEST_CONTRAST = """
            () => {
              const parse = c => c.match(/[\\d.]+/g).map(Number);
              const light = c => { const [r, g, b] = c.slice(0, 3).map(v => { v /= 255;
                return v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4); });
                return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
              const ground = e => { for (; e; e = e.parentElement) {
                const c = parse(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > 0) return c; }
                return [255, 255, 255]; };
              let lowest = 21;
              for (const e of document.querySelectorAll('body *')) {
                if (e.getAttribute('aria-hidden') || !e.getClientRects().length) continue;
                if (![...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())) continue;
                const style = getComputedStyle(e);
                const a = light(parse(e instanceof SVGElement ? style.fill : style.color));
                const b = light(ground(e));
                lowest = Math.min(lowest, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
              }
              return lowest;
            }""";

    private final Browser browser;

    BriefPageTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({
        "1280, LIGHT, en",
        "1280, DARK, en",
        "390, LIGHT, en",
        "390, DARK, ko",
        "360, LIGHT, ko",
        "360, DARK, zh"
    })
    void page_isReadableAndSelfContained(int width, ColorScheme scheme, String language) throws IOException {
        BriefFacts facts = InventedFacts.in(Language.parse(language));
        Path file = Path.of("target", "brief-" + width + "-" + scheme + ".html").toAbsolutePath();
        Files.write(file, BriefFormat.HTML.write(facts));
        List<String> complaints = new ArrayList<>();
        try (Page page = browser.newPage(
                new Browser.NewPageOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onRequest(request -> {
                if (!request.url().equals(file.toUri().toString())) {
                    complaints.add("request: " + request.url());
                }
            });
            page.navigate(file.toUri().toString());
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "brief-" + width + "-" + scheme + ".png")));
            assertThat(complaints).isEmpty();
            assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(page.locator("h2").count()).isGreaterThanOrEqualTo(7);
            assertThat((List<?>) page.evaluate("() => [...document.querySelectorAll('a[href^=\"#\"]')]"
                            + ".map(a => a.getAttribute('href').slice(1)).filter(id => !document.getElementById(id))"))
                    .isEmpty();
            assertThat(((Number) page.evaluate(LOWEST_CONTRAST)).doubleValue()).isGreaterThanOrEqualTo(4.5);
        }
    }
}
