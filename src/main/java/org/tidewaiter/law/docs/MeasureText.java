package org.tidewaiter.law.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tidewaiter.goods.Labels;
import org.tidewaiter.law.Condition;
import org.tidewaiter.law.GoodsScope;
import org.tidewaiter.law.Measure;
import org.tidewaiter.trade.Language;

/** One measure in plain words: what and when first, then the codes and whose reading they are, then exceptions and sources. */
final class MeasureText {
    private static final int IN_A_LINE = 12; // codes beyond this make a list of their own

    private final Places places;
    private final Labels labels = Labels.packed();

    MeasureText(Places places) {
        this.places = places;
    }

    /** On the page of its act, where links to it arrive. */
    void write(Page page, Measure measure) {
        page.anchor(measure.id()).heading(3, Page.plain(measure.says()));
        String paragraph = measure.act().cite(measure.paragraph());
        body(
                page,
                measure,
                code -> true,
                Page.link(Page.plain(paragraph), measure.act().url()));
    }

    /** On the page of a good, where the codes of other goods are only counted. */
    void writeForGoods(Page page, Measure measure, String digits) {
        page.heading(3, Page.plain(measure.says()));
        body(
                page,
                measure,
                code -> GoodsFacts.isNear(code, digits),
                Places.cite(measure) + " ("
                        + Page.link("official text", measure.act().url()) + ")");
    }

    private void body(Page page, Measure measure, Predicate<String> shown, String citation) {
        page.paragraph(Page.strong(Words.kind(measure) + " " + Words.direction(measure)) + ", " + Words.days(measure)
                + ". " + citation
                + (measure.paragraphVerified() ? "." : "; the number of the paragraph is recalled, not read."));
        List<String> facts = new ArrayList<>();
        replaced(measure, facts);
        GoodsScope goods = measure.goods();
        facts.add("Goods: " + Page.plain(measure.commodity()) + (goods == null ? "." : ". " + codes(goods, shown)));
        if (goods != null) {
            facts.add("Whose reading: " + Words.reading(goods) + ". " + sentence(goods.basisSource()));
            facts.add("How sure: " + Words.certainty(goods) + ".");
        }
        if (measure.tier() != null) {
            facts.add("Tier of the list: " + Page.plain(measure.tier()) + ".");
        }
        if (measure.verification().unverified() != null) {
            facts.add("Not verified, so never more than undetermined: "
                    + sentence(measure.verification().unverified()));
        }
        facts.add("Established: " + Words.confidence(measure.confidence()) + ".");
        page.bullets(facts);
        if (!measure.conditions().isEmpty()) {
            page.paragraph("Exceptions, limits and notes:");
            page.bullets(measure.conditions().stream().map(this::condition).toList());
        }
        if (measure.interpretation() != null) {
            page.paragraph("Our reading, not the text: " + places.withLinks(Page.plain(measure.interpretation())));
        }
        page.paragraph(
                "Sources: " + measure.sources().stream().map(Sources::link).collect(Collectors.joining("; ")) + ".");
    }

    private void replaced(Measure measure, List<String> facts) {
        Measure.Replacement replacement = measure.replacedBy();
        if (replacement != null) {
            facts.add("Replaced on " + replacement.on() + " by " + places.cite(replacement.measure()) + ".");
        }
    }

    private String codes(GoodsScope goods, Predicate<String> shown) {
        if (goods.all()) {
            return "Every code of the Harmonized System.";
        }
        String edition = "Codes of the Harmonized System of " + goods.revision().year() + ": ";
        List<String> sorted = goods.codes().stream().sorted().toList();
        if (sorted.size() <= IN_A_LINE) {
            return edition + named(goods, sorted) + ".";
        }
        List<String> near = sorted.stream().filter(shown).toList();
        if (near.size() == sorted.size()) {
            return edition + sorted.stream().map(places::code).collect(Collectors.joining(", ")) + ".";
        }
        int others = sorted.size() - near.size();
        return near.isEmpty()
                ? edition + others + " codes, which reach these goods through the correspondence between editions."
                : edition + named(goods, near) + "; and " + others + (others == 1 ? " other." : " others.");
    }

    private String named(GoodsScope goods, List<String> codes) {
        return codes.stream()
                .map(code ->
                        places.code(code) + " " + Page.plain(labels.labelIn(code, goods.revision(), Language.ENGLISH)))
                .collect(Collectors.joining("; "));
    }

    private String condition(Condition condition) {
        String asks = condition.asks();
        return Page.strong(Words.exception(condition) + ".") + " " + places.withLinks(Page.plain(condition.says()))
                + (asks == null ? "" : " *Ask: " + Page.plain(asks) + "*")
                + (condition.verified() ? "" : " (Recalled, not read in a source.)");
    }

    /** A phrase of the books with a capital and a full stop. */
    static String sentence(String phrase) {
        String plain = Page.plain(phrase);
        String begun = plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
