package org.tidewaiter.web.feed;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import org.tidewaiter.trade.Language;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Hashes;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Part;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.Texts;
import org.tidewaiter.web.api.Keeper;

/** The feeds, each narrowed by reporter, partner, act and code in its address. */
public final class FeedPart implements Part {
    private static final int LETTERS = 20; // of a tag

    private final Keeper keeper;

    /** Feeds that are kept by {@code keeper} until something they tell of changes. */
    public FeedPart(Keeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void addTo(RoutesConfig routes, Site site) {
        add(routes, site, "findings", FeedItems::findings);
        add(routes, site, "verdicts", FeedItems::verdicts);
        add(routes, site, "briefs", FeedItems::briefs);
    }

    private void add(RoutesConfig routes, Site site, String kind, BiFunction<Site, Filter, List<Item>> items) {
        routes.get("/feeds/" + kind + ".atom", context -> give(context, site, kind, items), Access.READ);
    }

    private void give(Context context, Site site, String kind, BiFunction<Site, Filter, List<Item>> items) {
        Parameters given = Parameters.ofAddress(context);
        Filter filter = Filter.of(given, site.books());
        Language language = given.find("lang").map(Language::parse).orElse(Language.ENGLISH);
        String title = "Tidewaiter: " + Texts.of(language).text("api.feed." + kind)
                + filter.id().replace("/", " ");
        String address = "/feeds/" + kind + ".atom" + filter.query();
        String feed = keeper.text(
                site,
                address + " " + language.tag(),
                () -> Atom.write(
                        kind + filter.id(), title, address, FeedItems.lastPublished(site), items.apply(site, filter)));
        String tag = "\"" + Hashes.hex(feed.getBytes(StandardCharsets.UTF_8)).substring(0, LETTERS) + "\"";
        context.header("ETag", tag).header("Cache-Control", "private, no-cache");
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
        } else {
            context.contentType("application/atom+xml; charset=utf-8").result(feed);
        }
    }
}
