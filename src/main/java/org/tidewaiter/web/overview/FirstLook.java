package org.tidewaiter.web.overview;

import java.time.Duration;
import java.util.Map;
import org.tidewaiter.brief.Words;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Build;
import org.tidewaiter.trade.Language;
import org.tidewaiter.web.Asked;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Renderer;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.Texts;
import org.tidewaiter.web.View;
import org.tidewaiter.web.brief.Ordered;

/** Works out the page most visits begin with before anybody asks, so that its facts are kept and its code is ready. */
public final class FirstLook {
    private static final Duration FIRST_VISIT = Duration.ofSeconds(5);
    private static final long MANY_ROWS = 2_000_000; // of all releases: about four seconds of work

    private FirstLook() {}

    /** Begins beside everything else and never holds up the end of the program. */
    public static Thread begin(Site site) {
        return Thread.ofPlatform().daemon().name("first look").start(() -> {
            try {
                take(site);
            } catch (AppException e) {
                // whoever opens the page is told, with what to do
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /**
     * Where the figures of the page are kept, the visit that follows the start at once has the machine for itself; the facts
     * other pages share come after it.
     */
    static void take(Site site) throws InterruptedException {
        View view = view(site);
        if (view.asked().question() == null) {
            Renderer.fill("overview/first", Map.of("view", view, "page", FirstVisit.of(view)));
            return;
        }
        boolean ready = KeptFigures.of(view).filter(KeptFigures::isCurrent).isPresent();
        Renderer.fill("overview/overview", Map.of("view", view, "page", OverviewPage.of(view)));
        if (ready) {
            Thread.sleep(FIRST_VISIT);
            Ordered.of(view).facts();
        }
    }

    /**
     * Keeps the figures of the page where they can be kept and are not, so that the first program that shows them need only read
     * them. Not of very many rows: whoever loads those would wait long.
     */
    public static void keep(Site site) {
        try {
            Build.name().ifPresent(build -> keep(site, build));
        } catch (AppException e) {
            // whoever opens the page is told, with what to do
        }
    }

    static void keep(Site site, String build) {
        View view = view(site);
        long rows = site.warehouse().listReleases().stream()
                .mapToLong(release -> release.counts().kept())
                .sum();
        if (view.asked().question() != null && rows <= MANY_ROWS) {
            KeptFigures.of(view, build).ifPresent(kept -> kept.get(() -> Figures.make(view)));
        }
    }

    private static View view(Site site) {
        Asked asked = Asked.of(Parameters.NONE, site, Language.ENGLISH);
        return new View(
                site, asked, Words.of(asked.language()), Texts.of(asked.language()), "/", Parameters.NONE, null);
    }
}
