package org.tidewaiter.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.Chromium;
import org.tidewaiter.web.Sight;

/** The pages of the door in a real browser, wide and narrow, in three languages. */
@Tag("browser")
@ExtendWith(Chromium.class)
class DoorBrowserTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path home;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path alone;

    @SuppressWarnings("NullAway.Init")
    private static TeamServer team;

    private final Browser browser;
    private final Sight sight;

    DoorBrowserTest(Browser browser) {
        this.browser = browser;
        this.sight = new Sight(browser, "door");
    }

    @BeforeAll
    static void open() {
        team = new TeamServer(home, "");
    }

    @AfterAll
    static void close() {
        team.close();
    }

    private Page page(BrowserContext context, int width) {
        Page page = sight.watch(context.newPage());
        page.setViewportSize(width, 900);
        return page;
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
            sight.look(page, "sign-in-" + language, width);
            assertThat(sight.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280", "390"})
    void administrator_addsAUserAndAKey(int width) {
        try (BrowserContext context = browser.newContext();
                Page page = page(context, width)) {
            signIn(page, "admin");
            assertThat(page.url()).endsWith("/admin/users");
            sight.look(page, "users", width);
            String name = "new" + width;
            page.locator("#new-name").fill(name);
            page.locator("#new-password").fill(TeamServer.PASSWORD);
            page.locator(".door-form[action='/admin/users'] button").click();
            page.locator("#key-name").fill("nightly script");
            page.locator("#key-user").selectOption(name);
            page.locator(".door-form[action='/admin/keys'] button").click();
            assertThat(page.locator(".door-word").textContent()).startsWith("tw_");
            sight.look(page, "key", width);
            page.locator("form[action*='/revoke'] button").first().click();
            assertThat(page.locator("form[action*='/revoke']").count()).isZero();
            assertThat(sight.complaints()).isEmpty();
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
            sight.look(page, "wrong", 390);
            signIn(page, "admin");
            page.locator("form[action='/sign-out'] button").click();
            sight.look(page, "out", 390);
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
            sight.look(second, "link", 390);
            second.navigate("http://127.0.0.1:" + server.server.port() + "/");
            sight.look(second, "closed", 390);
        }
    }
}
