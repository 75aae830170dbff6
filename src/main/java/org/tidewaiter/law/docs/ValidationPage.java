package org.tidewaiter.law.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidewaiter.goods.Labels;
import org.tidewaiter.goods.Mapping;
import org.tidewaiter.law.Certainty;
import org.tidewaiter.law.EditionSplit;
import org.tidewaiter.law.GoodsScope;
import org.tidewaiter.law.Measure;
import org.tidewaiter.law.RuleBook;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.law.SpecRunner;
import org.tidewaiter.trade.Language;

/** What the checks found: examples run, books' versions, disagreements, sources that cannot be followed. */
final class ValidationPage {
    private final RuleBooks books;
    private final SpecRunner.Report report;
    private final GoodsFacts facts;
    private final Set<String> stems;

    ValidationPage(RuleBooks books, SpecRunner.Report report, GoodsFacts facts, Set<String> stems) {
        this.books = books;
        this.report = report;
        this.facts = facts;
        this.stems = stems;
    }

    String write() {
        Page page = new Page();
        page.heading(1, "What the checks found");
        page.paragraph("Books as last revised on " + facts.day() + ". `tidewaiter verify` runs the examples again.");
        writeExamples(page);
        writeDisputes(page);
        writeDisagreements(page);
        writeSplits(page);
        writeSources(page);
        return page.toString();
    }

    private void writeExamples(Page page) {
        page.heading(2, "Books and their examples");
        page.paragraph(
                "Beside each book stand consignments with their answers. Most were written from the act. The 360 that only guard a code "
                        + "or a day against an unnoticed change were answered again from the sources, by somebody who saw no "
                        + "answer of the program (rules/gold/blind.csv); BlindAnswersTest holds the books against that. "
                        + "What the books say was held against the sources by the gold cases too (tidewaiter rules "
                        + "score), which were written without looking at them. " + report.passed() + " of "
                        + report.cases()
                        + " examples gave that answer.");
        Map<String, SpecRunner.BookResult> results = new TreeMap<>();
        report.byBook().forEach(result -> results.put(result.id(), result));
        List<List<String>> rows = new ArrayList<>();
        for (RuleBook book : books.books()) {
            SpecRunner.BookResult result = results.get(book.act().id());
            if (result != null) {
                rows.add(row(book, result));
            }
        }
        page.table(List.of("Act", "Last revised", ">Measures", ">Examples", ">As expected"), rows);
        List<String> wrong = Stream.concat(
                        report.problems().stream(),
                        report.differences().stream()
                                .map(difference -> difference.place() + ": " + difference.name() + ": "
                                        + String.join("; ", difference.faults())))
                .map(Page::plain)
                .toList();
        page.bullets(wrong);
    }

    private static List<String> row(RuleBook book, SpecRunner.BookResult result) {
        return List.of(
                Page.link(Page.plain(result.act()), Places.act(book.act())),
                book.act().version().toString(),
                Integer.toString(book.measures().size()),
                Integer.toString(result.cases()),
                Integer.toString(result.passed()));
    }

    private void writeDisputes(Page page) {
        page.heading(2, "Readings that contradict each other");
        page.paragraph("Whether a paragraph means these codes is disputed; the answer for them stays undetermined.");
        List<List<String>> rows = new ArrayList<>();
        for (Measure measure : books.listMeasures()) {
            GoodsScope goods = measure.goods();
            if (goods != null && goods.certainty() == Certainty.DISPUTED) {
                rows.add(List.of(
                        Places.citeFromTop(measure),
                        Page.plain(measure.commodity()),
                        goods.codes().stream().sorted().map(this::code).collect(Collectors.joining(", ")),
                        MeasureText.sentence(goods.basisSource())));
            }
        }
        page.table(List.of("Paragraph", "Goods", "Codes", "What the readings are"), rows);
    }

    private void writeDisagreements(Page page) {
        page.heading(2, "Authorities that differ");
        page.paragraph(
                "Codes for which the books of two authorities of one regime give different answers where both speak, on "
                        + facts.day() + ". Each binds those it is made for.");
        List<List<String>> rows = new Disagreements(books, facts)
                .list(stems).stream()
                        .map(found -> List.of(
                                code(found.digits()),
                                Page.plain(Labels.packed().label(found.digits(), Language.ENGLISH)),
                                GoodsPage.capital(found.route().words(List.of())),
                                found.answersInWords()))
                        .toList();
        if (rows.isEmpty()) {
            page.paragraph("None among the books loaded.");
        } else {
            page.table(List.of("Code", "Goods", "Way", "Answers"), rows);
        }
    }

    private void writeSplits(Page page) {
        List<EditionSplit> splits = EditionSplit.list(books);
        List<EditionSplit> open = splits.stream()
                .filter(split -> !split.possible().isEmpty() || split.kind() == Mapping.Kind.NONE)
                .toList();
        page.heading(2, "Codes that another edition cut in two");
        page.paragraph("Codes of the books that another edition of the Harmonized System split, merged or moved: "
                + splits.size() + ". Listed are the " + open.size()
                + " after which a code is covered only in part, or has no counterpart; there the answer is undetermined. "
                + "`tidewaiter rules splits --csv` has all of them.");
        page.table(
                List.of("Code", "Edition", "In edition", "Surely covered", "Possibly covered", ">Measures"),
                open.stream()
                        .map(split -> List.of(
                                code(split.code()),
                                Integer.toString(split.from().year()),
                                Integer.toString(split.to().year()),
                                codes(split.certain()),
                                codes(split.possible()),
                                Integer.toString(split.measures().size())))
                        .toList());
    }

    private static String codes(List<String> codes) {
        return codes.isEmpty() ? "none" : String.join(", ", codes);
    }

    private void writeSources(Page page) {
        page.heading(2, "Sources that cannot be followed");
        page.paragraph("Named in the books without an address, and without a number from which the address follows.");
        Map<String, Integer> uses = new TreeMap<>();
        Stream.concat(
                        books.listMeasures().stream().map(Measure::sources),
                        books.books().stream()
                                .flatMap(book -> book.notable().stream())
                                .map(notable -> notable.sources()))
                .flatMap(List::stream)
                .filter(source -> !Sources.isLinked(source))
                .forEach(source -> uses.merge(source, 1, Integer::sum));
        if (uses.isEmpty()) {
            page.paragraph("None.");
        }
        page.bullets(uses.entrySet().stream()
                .map(use -> Page.plain(use.getKey()) + " (" + use.getValue()
                        + (use.getValue() == 1 ? " place)" : " places)"))
                .toList());
    }

    private String code(String digits) {
        for (int length : new int[] {GoodsFacts.stem(digits).length(), 2}) {
            String stem = digits.substring(0, length);
            if (stems.contains(stem)) {
                return Page.link(digits, Places.goods(stem));
            }
        }
        return digits;
    }
}
