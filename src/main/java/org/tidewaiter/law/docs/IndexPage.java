package org.tidewaiter.law.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Measure;
import org.tidewaiter.law.RuleBook;
import org.tidewaiter.law.RuleBooks;

/** The way in: how to read a page, the acts, the goods. */
final class IndexPage {
    private final RuleBooks books;
    private final GoodsFacts facts;
    private final GoodsPage goods;

    IndexPage(RuleBooks books, GoodsFacts facts, GoodsPage goods) {
        this.books = books;
        this.facts = facts;
        this.goods = goods;
    }

    String write(SortedMap<String, Map<Route, Timeline>> timelines) {
        Page page = new Page();
        page.heading(1, "What the law says");
        page.paragraph(
                "The rule books in plain words: what each act forbids, and what holds for each good. As the law stood on "
                        + facts.day()
                        + ". Our words, not those of the acts; where an answer matters, read the official text behind the "
                        + "link. Not legal advice.");
        page.bullets(List.of(
                "[Acts](#acts), [goods](#goods), [goods often believed covered](#often-believed-covered)",
                Page.link("What is verified, and how", Places.COVERAGE),
                Page.link("What the checks found", Places.VALIDATION)));
        writeReading(page);
        page.heading(2, "Acts");
        page.table(
                List.of("Act", "What it does", "Adopted", "Regime", ">Measures", ">Paragraph read"),
                books.books().stream().map(IndexPage::act).toList());
        page.heading(2, "Goods");
        page.paragraph(
                "Chapters and headings of the Harmonized System that a book names, and headings of the baskets, with the "
                        + "answer for the whole code. A heading not listed has the answer of its chapter, and is not covered if that is "
                        + "not listed either, except where an act whose list was not read may mean any goods: "
                        + facts.listUnread().stream()
                                .map(Words::direction)
                                .distinct()
                                .collect(Collectors.joining("; "))
                        + "; `tidewaiter goods show CODE` answers for any code.");
        page.table(
                List.of("Code", "Goods", "On " + facts.day()),
                timelines.entrySet().stream().map(this::good).toList());
        page.heading(2, "Often believed covered");
        page.bullets(books.books().stream()
                .flatMap(book -> book.notable().stream())
                .map(notable -> notable.codes().stream()
                                .map(GoodsFacts::stem)
                                .distinct()
                                .map(stem -> Page.link(stem, Places.goods(stem)))
                                .collect(Collectors.joining(", "))
                        + ": " + Page.plain(notable.says()))
                .toList());
        return page.toString();
    }

    private static void writeReading(Page page) {
        page.heading(2, "How to read a page");
        page.bullets(List.of(
                "**In scope**: a paragraph in force on the day surely covers every good of the code. It says what the law reaches, "
                        + "not that anybody broke it; permissions are in no customs figure.",
                "<a id=\"undetermined\"></a>**Undetermined**: a paragraph could cover the goods, and the facts at hand do not "
                        + "settle it. The page says what is missing: which of the goods of a code they are, when the contract "
                        + "was signed, whether a shared cap was already used up, or which of two readings is right. It is not a "
                        + "weak yes and not a weak no. Whoever holds the missing fact can answer it.",
                "**Not covered**: no paragraph of the books loaded reaches the goods on that way and day. Other regimes, and "
                        + "technical lists without codes, may.",
                "**A flag for due diligence** bars nothing and changes no answer: a list names the goods as ones to ask "
                        + "about, who buys them and for what use."));
        page.paragraph(
                "Days are first and last days, both included. *Whose reading* says who put a code under a paragraph that "
                        + "often names goods in words only: the act itself, the Panel of Experts, a national or European list, or we. "
                        + "*Ask* is the question that would settle an exception. *Recalled* means that a number or clause is from "
                        + "memory and was not read in a source.");
    }

    private static List<String> act(RuleBook book) {
        return List.of(
                Page.link(Page.plain(book.act().number()), Places.act(book.act())),
                Page.plain(book.act().title()),
                Words.adopted(book.act()),
                book.act().regime(),
                Integer.toString(book.measures().size()),
                Long.toString(book.measures().stream()
                        .filter(Measure::paragraphVerified)
                        .count()));
    }

    private List<String> good(Map.Entry<String, Map<Route, Timeline>> good) {
        List<String> answers = new ArrayList<>();
        good.getValue().forEach((route, timeline) -> {
            Answer answer = timeline.on(facts.day()).answer();
            if (timeline.isEverCovered()) {
                answers.add(route.words(good.getValue().keySet()) + ": " + Words.answer(answer));
            }
        });
        if (answers.isEmpty()) {
            answers.add("not covered");
        }
        facts.listFlags(good.getKey()).stream()
                .map(flag -> Words.direction(flag) + ": flag for due diligence, not a ban")
                .distinct()
                .forEach(answers::add);
        return List.of(
                Page.link(good.getKey(), Places.goods(good.getKey())),
                Page.plain(goods.name(good.getKey())),
                String.join("; ", answers));
    }
}
