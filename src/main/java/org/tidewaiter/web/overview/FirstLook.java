package org.tidewaiter.web.overview;

import java.util.Map;
import org.tidewaiter.brief.Words;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Language;
import org.tidewaiter.web.Asked;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Renderer;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.Texts;
import org.tidewaiter.web.View;

/** Works out the page most visits begin with before anybody asks, so that its facts are kept and its code is ready. */
public final class FirstLook {
    private FirstLook() {}

    /** Begins beside everything else and never holds up the end of the program. */
    public static Thread begin(Site site) {
        return Thread.ofPlatform().daemon().name("first look").start(() -> {
            try {
                take(site);
            } catch (AppException e) {
                // whoever opens the page is told, with what to do
            }
        });
    }

    static void take(Site site) {
        Asked asked = Asked.of(Parameters.NONE, site, Language.ENGLISH);
        View view = new View(
                site, asked, Words.of(asked.language()), Texts.of(asked.language()), "/", Parameters.NONE, null);
        if (asked.question() == null) {
            Renderer.fill("overview/first", Map.of("view", view, "page", FirstVisit.of(view)));
        } else {
            Renderer.fill("overview/overview", Map.of("view", view, "page", OverviewPage.of(view)));
        }
    }
}
