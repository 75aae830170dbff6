package org.tidewaiter.law.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidewaiter.law.LegalAct;
import org.tidewaiter.law.Measure;
import org.tidewaiter.law.NotableGoods;
import org.tidewaiter.law.RuleBook;

/** One act: what it is, what it forbids paragraph by paragraph, and what it is wrongly believed to forbid. */
final class ActPage {
    private final Places places;
    private final MeasureText measures;

    ActPage(Places places) {
        this.places = places;
        this.measures = new MeasureText(places);
    }

    String write(RuleBook book) {
        LegalAct act = book.act();
        Page page = new Page();
        page.heading(1, Page.plain(act.number()));
        page.paragraph(Page.strong(MeasureText.sentence(act.title())));
        page.bullets(List.of(
                Words.adoption(act) + ", authority " + act.authority() + ", regime " + act.regime() + ".",
                Page.link("Official text", act.url()) + ".",
                "Our record was last revised on " + act.version() + ". " + verified(book),
                Places.explained("How to read this page", "how-to-read-a-page") + "."));
        Map<String, List<Measure>> byParagraph = new LinkedHashMap<>();
        book.measures()
                .forEach(measure -> byParagraph
                        .computeIfAbsent(act.cite(measure.paragraph()), key -> new ArrayList<>())
                        .add(measure));
        byParagraph.forEach((paragraph, list) -> {
            page.heading(2, Page.plain(paragraph));
            list.forEach(measure -> measures.write(page, measure));
        });
        if (!book.notable().isEmpty()) {
            page.heading(2, "Often believed covered");
            page.bullets(book.notable().stream().map(this::notable).toList());
        }
        return page.toString();
    }

    private static String verified(RuleBook book) {
        int all = book.measures().size();
        long read = book.measures().stream().filter(Measure::paragraphVerified).count();
        return read == all
                ? "The number of the paragraph was read for every measure."
                : "The number of the paragraph was read for " + read + " of " + all
                        + " measures, and is recalled for the others.";
    }

    private String notable(NotableGoods notable) {
        return notable.codes().stream().map(places::code).collect(Collectors.joining(", ")) + ", from "
                + Words.areas(notable.from()) + " to " + Words.areas(notable.to()) + ": " + Page.plain(notable.says())
                + " Sources: " + notable.sources().stream().map(Sources::link).collect(Collectors.joining("; ")) + ".";
    }
}
