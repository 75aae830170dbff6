package org.tidewaiter.web.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the door in a real browser, wide and narrow, in three languages. */
@Tag("browser")
class DoorBrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path home;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path alone;

    @SuppressWarnings("NullAway.Init")
    private static Playwright playwright;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @SuppressWarnings("NullAway.Init")
    private static TeamServer team;

    @BeforeAll
    static void open() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no browser at " + CHROMIUM);
        team = new TeamServer(home, "");
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
            team.close();
        }
    }

    private final List<String> complaints = new ArrayList<>();

    private Page page(BrowserContext context, int width) {
        Page page = context.newPage();
        page.setViewportSize(width, 900);
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        return page;
    }

    private void look(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "door-" + name + "-" + width + ".png")));
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                .as("width of " + name)
                .isLessThanOrEqualTo(width);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("axe on " + name)
                .isEmpty();
        assertThat(page.locator("h1").count()).isEqualTo(1);
    }

    private static String at(String path) {
        return "http://127.0.0.1:" + team.server.port() + path;
    }

    private static void signIn(Page page, String name) {
        page.navigate(at("/admin/users"));
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(TeamServer.PASSWORD);
        page.locator("button[type=submit]").click();
    }

    @ParameterizedTest
    @CsvSource({"1280, en", "390, en", "360, ko", "390, zh"})
    void signInPage_isReadable(int width, String language) {
        try (BrowserContext context = browser.newContext();
                Page page = page(context, width)) {
            page.navigate(at("/sign-in?lang=" + language));
            look(page, "sign-in-" + language, width);
            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280", "390"})
    void administrator_addsAUserAndAKey(int width) {
        try (BrowserContext context = browser.newContext();
                Page page = page(context, width)) {
            signIn(page, "admin");
            assertThat(page.url()).endsWith("/admin/users");
            look(page, "users", width);
            String name = "new" + width;
            page.locator("#new-name").fill(name);
            page.locator("#new-password").fill(TeamServer.PASSWORD);
            page.locator(".door-form[action='/admin/users'] button").click();
            page.locator("#key-name").fill("nightly script");
            page.locator("#key-user").selectOption(name);
            page.locator(".door-form[action='/admin/keys'] button").click();
            assertThat(page.locator(".door-word").textContent()).startsWith("tw_");
            look(page, "key", width);
            page.locator("form[action*='/revoke'] button").first().click();
            assertThat(page.locator("form[action*='/revoke']").count()).isZero();
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void wrongPassword_isSaidAndLeavingEndsTheVisit() {
        try (BrowserContext context = browser.newContext();
                Page page = page(context, 390)) {
            page.navigate(at("/sign-in"));
            page.getByLabel("Name").fill("reader");
            page.getByLabel("Password").fill("not the password");
            page.locator("button[type=submit]").click();
            assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT)
                            .textContent())
                    .contains("not right");
            look(page, "wrong", 390);
            signIn(page, "admin");
            page.locator("form[action='/sign-out'] button").click();
            look(page, "out", 390);
            page.navigate(at("/admin/users"));
            assertThat(page.url()).contains("/sign-in");
        }
    }

    @Test
    void linkUsedUp_isExplained() {
        try (Abuses server = new Abuses(alone);
                BrowserContext context = browser.newContext();
                BrowserContext other = browser.newContext();
                Page page = page(context, 390);
                Page second = page(other, 390)) {
            String link = server.door.newLink(server.server.port());
            page.navigate(link);
            assertThat(page.url()).doesNotContain("token");
            assertThat(page.content()).contains("overview");
            second.navigate(link);
            look(second, "link", 390);
            second.navigate("http://127.0.0.1:" + server.server.port() + "/");
            look(second, "closed", 390);
        }
    }
}
