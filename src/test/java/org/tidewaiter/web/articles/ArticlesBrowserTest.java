package org.tidewaiter.web.articles;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.Chromium;
import org.tidewaiter.web.Sight;

/** Articles in a real browser: pasted, sent as a file, kept, filtered and taken away. */
@Tag("browser")
@ExtendWith(Chromium.class)
class ArticlesBrowserTest {
    private static final String TEXT = ArticlesPartTest.TRADE
            + "That is 99 percent of all imports.\n\nExports of machinery violate UN Security Council Resolution 2397. "
            + "The source said <b>coal</b> was smuggled into Dandong in October 2023.\n\n"
            + "It rained for days, and the river rose. Wigs were the most imported good from January to October 2023.";

    @SuppressWarnings("NullAway.Init")
    private static ArticlesServer server;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Sight sight;

    ArticlesBrowserTest(Browser browser) {
        this.sight = new Sight(browser, "articles");
    }

    @BeforeAll
    static void open() throws IOException {
        server = ArticlesServer.withExamples();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "390, false"})
    void pastedText_isMarked_thenKept_filteredAndTakenAway(int width, boolean script) throws IOException {
        try (Page page = sight.page(width, script)) {
            page.navigate(server.at("/articles?lang=en"));
            page.locator("#read-text").fill(TEXT + " Seen at " + width + ".");
            page.locator("input[name=title]").fill("Ten months of trade");
            page.getByText("Read and check", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.locator(".banner[role=note] a").waitFor();
            page.locator("input[name=published]").fill("2024-02-01");
            page.getByText("Read and check", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.locator("#claim-1").waitFor();
            assertThat(page.locator("main").innerText()).contains("This text is not stored anywhere", "<b>coal</b>");
            if (script) {
                sight.lookQuietly(page, "read", width);
            }
            page.getByText("Read, check and keep", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.waitForURL("**/articles/*?**");
            page.locator("#text-1").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**#claim-1");
            page.locator("#claim-1 .back").press("Enter");
            page.waitForURL("**#text-1");
            double text = page.locator(".text").boundingBox().y;
            assertThat(page.locator(".checks").boundingBox().y > text).isEqualTo(width < 760);
            if (script) {
                sight.lookQuietly(page, "kept", width);
            }
            int all = page.locator(".claim").count();
            page.locator(".verdicts a.confirmed").click();
            page.waitForURL("**verdict=confirmed**");
            assertThat(page.locator(".claim").count()).isPositive().isLessThan(all);
            Download file = page.waitForDownload(
                    () -> page.locator("a[href*='article.html']").click());
            assertThat(Files.readString(file.path())).contains("Ten months of trade", "class=\"marked\"");
            if (script) {
                page.setContent(Files.readString(file.path()));
                sight.look(page, "alone", width);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, false", "390, true"})
    void file_isMarked_heldInTheForm_andKept(int width, boolean script) throws IOException {
        Path file = folder.resolve("article.txt");
        Files.writeString(file, TEXT + " From a file seen at " + width + ".");
        try (Page page = sight.page(width, script)) {
            page.navigate(server.at("/articles?lang=en"));
            page.setInputFiles("#read-file", file);
            page.locator("form.reading .main").click();
            page.locator(".held").waitFor();
            page.locator("input[name=published]").fill("2024-02-01");
            page.locator("form.reading button[formaction]").click();
            page.waitForURL("**/articles/*?**");
            page.locator("#claim-1").waitFor();
            if (script) {
                sight.lookQuietly(page, "file", width);
            }
            page.locator("main > p:last-of-type a").click();
            page.locator("#table-articles tbody tr").first().waitFor();
            if (script) {
                sight.lookQuietly(page, "list", width);
            }
        }
    }

    @ParameterizedTest
    @CsvSource("360, ko")
    void keptArticle_isReadableInAnotherLanguage(int width, String language) {
        String place = server.paste("/articles/keep?lang=" + language, Map.of("text", TEXT, "published", "2024-02-01"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        try (Page page = sight.page(width, server.at(place))) {
            assertThat(page.locator(".checks .claim > p").nth(1).getAttribute("lang"))
                    .as("reasons are English")
                    .isEqualTo("en");
            sight.lookQuietly(page, language, width);
        }
    }
}
