package org.tidewaiter.casebook.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Selector;

/** Visible text of a page: no comments, attributes, scripts, forms, frames, and nothing that its own styles hide. */
final class HtmlExtract {
    private static final String NOT_TEXT =
            "head, script, style, template, noscript, iframe, object, embed, svg, canvas, math, audio, video, input,"
                    + " textarea, select, button, datalist, dialog:not([open]), [hidden]";
    private static final Pattern RULE = Pattern.compile("([^{}@;]+)\\{([^{}]*)}");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private final StringBuilder text = new StringBuilder();

    private HtmlExtract() {}

    static Extract of(String html) {
        Document page = Jsoup.parse(html);
        List<String> leftOut = new ArrayList<>();
        int hidden = dropHidden(page, leftOut);
        page.select(NOT_TEXT).remove();
        if (hidden > 0) {
            leftOut.add("parts that the page hides: " + hidden);
        }
        if (!page.select("img").isEmpty()) {
            leftOut.add("pictures: " + page.select("img").size() + "; publish each as a file of its own");
        }
        HtmlExtract extract = new HtmlExtract();
        extract.add(page.body());
        return new Extract(Extract.paragraphs(extract.text.toString()), leftOut);
    }

    private static int dropHidden(Document page, List<String> leftOut) {
        List<Element> hidden = new ArrayList<>();
        for (Element style : page.select("style")) {
            Matcher rules = RULE.matcher(COMMENT.matcher(style.data()).replaceAll(""));
            while (rules.find()) {
                if (HiddenStyle.hides(rules.group(2))) {
                    hidden.addAll(selected(page, rules.group(1).strip(), leftOut));
                }
            }
        }
        page.select("[style]").stream()
                .filter(each -> HiddenStyle.hides(each.attr("style")))
                .forEach(hidden::add);
        page.select("font[color]").stream()
                .filter(each -> HiddenStyle.hides("color:" + each.attr("color")))
                .forEach(hidden::add);
        if (!page.select("link[rel~=(?i)stylesheet]").isEmpty()) {
            leftOut.add("style sheets outside the file; what they hide shows here");
        }
        long dropped =
                hidden.stream().filter(each -> each.parent() != null).distinct().count();
        hidden.forEach(Element::remove);
        return (int) dropped;
    }

    private static List<Element> selected(Document page, String selector, List<String> leftOut) {
        try {
            return page.select(selector);
        } catch (Selector.SelectorParseException e) {
            leftOut.add("a style rule that cannot be followed; what it hides may show here");
            return List.of();
        }
    }

    private void add(Node node) {
        if (node instanceof TextNode words) {
            text.append(words.text());
        } else if (node instanceof Element element) {
            boolean apart = element.isBlock() || element.nameIs("br") || element.nameIs("li") || element.nameIs("tr");
            if (apart) {
                text.append('\n');
            } else if (element.nameIs("td") || element.nameIs("th")) {
                text.append(' ');
            }
            element.childNodes().forEach(this::add);
            if (apart) {
                text.append('\n');
            }
        }
    }
}
