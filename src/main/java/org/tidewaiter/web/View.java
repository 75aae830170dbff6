package org.tidewaiter.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.brief.Words;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.Language;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.web.door.Line;

/**
 * What every page is handed: the question of its address, the words of its language, who looks and what it rests on.
 *
 * @param address all that the address says, what is not of the question too
 * @param visitor null on pages before the door; on a line that others can read, without what is for source handlers
 */
public record View(
        Site site,
        Asked asked,
        Words words,
        Texts texts,
        String path,
        Parameters address,
        @Nullable Visitor visitor) {
    /** Settings of htmx that a strict policy of scripts asks for. */
    public static final String HTMX =
            "{\"includeIndicatorStyles\":false,\"allowEval\":false,\"selfRequestsOnly\":true,\"historyCacheSize\":0}";

    private static final String ATTRIBUTE = "tidewaiter.view";

    /** The view of a request. */
    public static View of(Context context, Site site) {
        View known = context.attribute(ATTRIBUTE);
        if (known != null) {
            return known;
        }
        Parameters address = Parameters.ofAddress(context);
        Asked asked = Asked.of(address, site, preferred(context));
        View view = new View(
                site,
                asked,
                Words.of(asked.language()),
                Texts.of(asked.language()),
                context.path(),
                address,
                visitor(context));
        context.attribute(ATTRIBUTE, view);
        return view;
    }

    private static @Nullable Visitor visitor(Context context) {
        Visitor visitor = Visitor.of(context);
        return visitor == null || Line.isSealed(context) ? visitor : visitor.onOpenLine();
    }

    /** The language of a request that names none: the first of the browser's that there are pages in. */
    public static Language preferred(Context context) {
        String accepted = context.header("Accept-Language");
        if (accepted != null) {
            for (String part : accepted.toLowerCase(Locale.ROOT).split(",")) {
                String tag = part.strip().split("[-;]")[0];
                for (Language language : Language.values()) {
                    if (language.tag().equals(tag)) {
                        return language;
                    }
                }
            }
        }
        return Language.ENGLISH;
    }

    /** A fixed sentence of the pages. */
    public String text(String key, Object... values) {
        return texts.text(key, values);
    }

    /** An address with the question of this page. */
    public String href(String path, String... changes) {
        return asked.href(path, changes);
    }

    /** The address of this very page, with everything that decides what it shows. */
    public String permalink() {
        return inLanguage(asked.language().tag());
    }

    /** The same page in another language. */
    public String inLanguage(String tag) {
        Map<String, String> all = asked.parameters();
        new TreeMap<>(address.values()).forEach((name, value) -> {
            if (!value.isBlank()) {
                all.putIfAbsent(name, value);
            }
        });
        all.put("lang", tag);
        return path + "?" + Asked.encode(all);
    }

    /** Releases with figures of the asked reporter that were known on the asked day. */
    public List<Release> releases() {
        return site.warehouse().listReleases(asOf()).stream()
                .filter(release -> release.coverage().stream()
                        .anyMatch(cover -> cover.reporter() == asked.reporter().code()))
                .toList();
    }

    private @Nullable AsOf asOf() {
        return asked.question() == null ? null : asked.question().source().asOf();
    }

    /** Who published those releases. */
    public List<String> publishers() {
        return releases().stream().map(Release::publisher).distinct().sorted().toList();
    }

    /** The line under pictures and tables: whose figures, known when, which rules. */
    public String source() {
        AsOf day = asOf();
        return text(
                "frame.source",
                String.join(", ", publishers()),
                day == null ? text("frame.source.all") : day.toString(),
                site.editions().rulesDay());
    }

    public boolean may(Access access) {
        return visitor != null && visitor.may(access);
    }

    /** The strictest label that may be shown: before the door what is for everybody. */
    public Tlp mayRead() {
        return visitor == null ? Tlp.CLEAR : visitor.mayRead();
    }

    /** What forms bring back; empty before the door. */
    public String csrf() {
        return visitor == null ? "" : visitor.csrf();
    }
}
