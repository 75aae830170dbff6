package org.tidewaiter.web.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.web.brief.BriefServer.ASKED;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.Chromium;
import org.tidewaiter.web.Sight;

/** The brief in a real browser, wide and narrow, with scripts and without. */
@Tag("browser")
@ExtendWith(Chromium.class)
class BriefBrowserTest {
    @SuppressWarnings("NullAway.Init")
    private static BriefServer examples;

    private final Sight sight;

    BriefBrowserTest(Browser browser) {
        this.sight = new Sight(browser, "briefpage");
    }

    @BeforeAll
    static void open() throws IOException {
        examples = BriefServer.withExamples();
    }

    @AfterAll
    static void close() {
        examples.close();
    }

    private void look(Page page, String name, int width) {
        sight.lookQuietly(page, name, width, "iframe.preview");
    }

    @ParameterizedTest
    @CsvSource({"1280, en", "360, ko", "390, zh"})
    void page_showsTheBriefWithItsStyle(int width, String language) {
        try (Page page = sight.page(width, true)) {
            page.navigate(examples.at("/brief" + ASKED.replace("lang=en", "lang=" + language)));
            FrameLocator brief = page.frameLocator("iframe.preview");
            brief.locator("h1").waitFor();
            assertThat(brief.locator("body").evaluate("body => getComputedStyle(body).marginTop"))
                    .isEqualTo("0px"); // from its own style sheet, let in by its hash
            assertThat(brief.locator("#rows").count()).isEqualTo(1);
            look(page, language, width);
        }
    }

    /** The first page of the brief and what follows it up to the tables of rows, which are many and all alike. */
    @ParameterizedTest
    @CsvSource("390, en")
    void preview_isReadableByItself(int width, String language) {
        try (Page page = sight.page(width, true)) {
            page.navigate(examples.at("/brief/preview" + ASKED.replace("lang=en", "lang=" + language)));
            assertThat(page.locator(".limits").evaluate("p => parseFloat(getComputedStyle(p).fontSize)"))
                    .isEqualTo(width > 640 ? 18 : 16);
            assertThat(new AxeBuilder(page).exclude("#rows").analyze().getViolations())
                    .isEmpty();
            assertThat(sight.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "390, false"})
    void analyst_putsTheOpeningInOwnWords_takesItAlong_andGoesBack(int width, boolean script) throws IOException {
        try (Page page = sight.page(width, script)) {
            page.navigate(examples.at("/brief" + ASKED));
            page.getByText("Edit the wording").click();
            page.locator("#own-head").fill("Ferro-silicon led with 181.5 m CNY, not 77.7 m CNY");
            page.locator("#own-introduction").fill("Written for the panel.\nSecond paragraph.");
            if (script) {
                look(page, "form", width);
            }
            page.getByText("Keep this wording").click();
            page.waitForURL("**/brief?**wording=edited**");
            assertThat(page.locator(".kept").innerText())
                    .contains(
                            "was edited by Kim Analyst",
                            "do not occur in the facts of this brief, as it writes them: 77.7 m CNY");
            FrameLocator brief = page.frameLocator("iframe.preview");
            assertThat(brief.locator("h1").innerText()).contains("Ferro-silicon led with 181.5 m CNY");
            assertThat(brief.locator("#wording").innerText()).contains("Wording as generated", "77.7 m CNY");
            if (script) {
                look(page, "edited", width);
            }
            Download file =
                    page.waitForDownload(() -> page.locator(".downloads a", new Page.LocatorOptions().setHasText("MD"))
                            .click());
            assertThat(file.suggestedFilename()).isEqualTo("brief-CN-KP-2023-01-to-2023-10-edited.md");
            assertThat(Files.readString(file.path())).contains("Second paragraph.", "was edited by Kim Analyst");
            page.locator("text=Reset to the wording as generated").click();
            page.waitForURL(url -> !url.contains("wording"));
            assertThat(page.locator(".kept").count()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource("390")
    void newData_isToldBeforeEditedWordingIsGivenOut(int width) throws IOException {
        try (BriefServer changing = BriefServer.withExamples();
                Page page = sight.page(width, true)) {
            page.navigate(changing.at("/brief/wording" + ASKED.replace("as_of=2023-11-20&", "")));
            page.locator("#own-head").fill("Own words");
            page.getByText("Keep this wording").click();
            page.waitForURL("**/brief?**wording=edited**");
            changing.loadTheRest();
            page.reload();
            assertThat(page.locator(".kept").innerText()).contains("Data or rules have changed since Kim Analyst");
            look(page, "stale", width);
            page.getByText("Keep the edited wording all the same").click();
            page.waitForURL("**/brief?**wording=edited**");
            assertThat(page.locator(".kept").innerText()).contains("kept the edited wording on 1 February 2024");
        }
    }
}
