package org.tidewaiter.law.docs;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.tidewaiter.law.RuleBook;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.law.SpecRunner;

/** All pages over a set of rule books. The same books give the same bytes. */
public final class LawDocs {
    private LawDocs() {}

    /** First line of every page. */
    public static String mark() {
        return Page.MARK;
    }

    /** The pages that are there whatever the books hold. */
    public static List<String> always() {
        return List.of(Places.INDEX, Places.COVERAGE, Places.VALIDATION);
    }

    /** Pages by their path, with what running the examples of the books found. */
    public static SortedMap<String, String> write(RuleBooks books, SpecRunner.Report report) {
        SortedSet<String> stems = GoodsFacts.listStems(books);
        Places places = new Places(books, stems);
        GoodsFacts facts = new GoodsFacts(books);
        GoodsPage goods = new GoodsPage(facts, places);
        SortedMap<String, Map<Route, Timeline>> timelines = new TreeMap<>();
        stems.forEach(stem -> timelines.put(stem, facts.timelines(stem)));
        SortedMap<String, String> pages = new TreeMap<>();
        pages.put(Places.INDEX, new IndexPage(books, facts, goods).write(timelines));
        pages.put(Places.COVERAGE, new CoveragePage(books).write());
        pages.put(Places.VALIDATION, new ValidationPage(books, report, facts, stems).write());
        ActPage acts = new ActPage(places);
        for (RuleBook book : books.books()) {
            pages.put(Places.act(book.act()), acts.write(book));
        }
        timelines.forEach((stem, found) -> pages.put(Places.goods(stem), goods.write(stem, found)));
        return Collections.unmodifiableSortedMap(pages);
    }
}
