package org.tidewaiter.casebook.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A saved web page: what it says about itself, and the article among menus and adverts. */
final class Html implements Format {
    private static final String BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, blockquote, td, figcaption, pre";
    private static final int SHORTEST_ARTICLE = 80; // characters; below that the page had no recognisable article

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public List<Draft> read(byte[] bytes, String fileName) {
        return List.of(draft(PlainText.decode(bytes, fileName)));
    }

    static Draft draft(String html) {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        JsonLd jsonLd = JsonLd.of(page);
        Found<String> title = first(
                content(page, "meta[property=og:title]", "og:title"),
                jsonLd.headline(),
                text(page, "h1", "h1"),
                text(page, "title", "title"));
        Found<String> outlet = first(
                content(page, "meta[property=og:site_name]", "og:site_name"),
                jsonLd.publisher(),
                content(page, "meta[name=application-name]", "application-name"));
        Found<LocalDate> published = PageDay.find(page, jsonLd);
        String tag = page.select("html").attr("lang");
        Found<String> language = tag.isBlank()
                ? null
                : new Found<>(tag.split("[-_]")[0].toLowerCase(java.util.Locale.ROOT), "html lang");
        List<Dropped> dropped = new ArrayList<>();
        return new Draft(title, outlet, published, language, body(page, dropped), dropped);
    }

    /** The article found by readability4j, or the whole page where it finds none. */
    private static String body(org.jsoup.nodes.Document page, List<Dropped> dropped) {
        page.select("script, style, noscript, template, [hidden], [aria-hidden=true]")
                .remove();
        page.select("nav, aside, footer, form, button, iframe").forEach(part -> {
            if (part.hasText()) {
                dropped.add(new Dropped(part.text(), "part of the page around the article: " + part.tagName()));
            }
            part.remove();
        });
        @Nullable
        String article = new Readability4J("https://page.invalid/", page.outerHtml())
                .parse()
                .getContent();
        Element root = article == null ? null : Jsoup.parse(article).body();
        if (root == null || root.text().length() < SHORTEST_ARTICLE) {
            root = page.body();
        }
        root.select("br").forEach(br -> br.after("\n"));
        StringBuilder text = new StringBuilder();
        for (Element block : root.select(BLOCKS)) {
            if (block.select(BLOCKS).size() == 1) { // itself only: the innermost block
                block.wholeText()
                        .strip()
                        .lines()
                        .map(String::strip)
                        .forEach(line -> text.append(line).append("\n\n"));
            }
        }
        return text.isEmpty() ? root.wholeText() : text.toString();
    }

    @SafeVarargs
    private static @Nullable Found<String> first(@Nullable Found<String>... candidates) {
        for (Found<String> candidate : candidates) {
            if (candidate != null && !candidate.value().isBlank()) {
                return candidate;
            }
        }
        return null;
    }

    private static @Nullable Found<String> content(org.jsoup.nodes.Document page, String selector, String how) {
        Element element = page.selectFirst(selector);
        return element == null ? null : new Found<>(element.attr("content").strip(), how);
    }

    private static @Nullable Found<String> text(org.jsoup.nodes.Document page, String selector, String how) {
        Element element = page.selectFirst(selector);
        return element == null ? null : new Found<>(element.text().strip(), how);
    }
}
