package org.tidewaiter.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A look at pages as people have it: a picture in {@code target}, nothing too wide, nothing axe finds, a quiet console. */
public final class Sight {
    private static final int HEIGHT = 900;
    private static final int PATIENCE_MILLIS = 90_000; // the first question of a run makes the law ready

    private final Browser browser;
    private final String section;
    private final List<String> complaints = new ArrayList<>();

    /** @param section the beginning of the names of its pictures */
    public Sight(Browser browser, String section) {
        this.browser = browser;
        this.section = section;
    }

    /** An empty page of a width, with or without scripts. */
    public Page page(int width, boolean script) {
        return page(new Browser.NewPageOptions().setViewportSize(width, HEIGHT).setJavaScriptEnabled(script));
    }

    /** An address seen at a width. */
    public Page page(int width, String address) {
        Page page = page(width, true);
        page.navigate(address);
        return page;
    }

    public Page page(Browser.NewPageOptions options) {
        return watch(browser.newPage(options));
    }

    /** Notes what a page complains about. */
    public Page watch(Page page) {
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        return page;
    }

    /** What consoles said so far. */
    public List<String> complaints() {
        return complaints;
    }

    /** {@code unseen} are parts that axe leaves out, since they are looked at by themselves. */
    public void look(Page page, String name, int width, String... unseen) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", section + "-" + name + "-" + width + ".png")));
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                .as("width of " + name)
                .isLessThanOrEqualTo(width);
        AxeBuilder axe = new AxeBuilder(page);
        List.of(unseen).forEach(axe::exclude);
        assertThat(axe.analyze().getViolations()).as("axe on " + name).isEmpty();
        assertThat(page.locator("h1").count()).isEqualTo(1);
    }

    /** The same of a page that has nothing to complain about. */
    public void lookQuietly(Page page, String name, int width, String... unseen) {
        assertThat(complaints).as("console of " + name).isEmpty();
        look(page, name, width, unseen);
        assertThat(complaints).as("console of " + name).isEmpty();
    }
}
