package org.tidewaiter.law.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tidewaiter.law.Basis;
import org.tidewaiter.law.Certainty;
import org.tidewaiter.law.Condition;
import org.tidewaiter.law.Confidence;
import org.tidewaiter.law.Coverage;
import org.tidewaiter.law.GoodsScope;
import org.tidewaiter.law.Measure;
import org.tidewaiter.law.RuleBook;
import org.tidewaiter.law.RuleBooks;

/** What was read and what is recalled, whose reading the codes are, and how sure: counted for each act, then listed. */
final class CoveragePage {
    private final RuleBooks books;

    CoveragePage(RuleBooks books) {
        this.books = books;
    }

    String write() {
        Page page = new Page();
        page.heading(1, "What is verified, and how");
        page.paragraph("Counted over the measures of each act. " + Page.link("The acts", Places.INDEX + "#acts")
                + " have each measure with its sources. What is recalled or is our own mapping is listed below: a reader who holds "
                + "the text can settle it.");
        page.heading(2, "Paragraphs and clauses");
        page.paragraph(
                "*Read* means that the number of the paragraph, or the clause of an exception, was read in a source; "
                        + "*recalled* that it is from memory.");
        page.table(
                List.of(
                        "Act",
                        ">Measures",
                        ">Paragraph read",
                        ">Paragraph recalled",
                        ">Clauses read",
                        ">Clauses recalled"),
                rows(List.of(
                        List::size,
                        list -> count(list, Measure::paragraphVerified),
                        list -> count(list, measure -> !measure.paragraphVerified()),
                        list -> clauses(list, Condition::verified),
                        list -> clauses(list, condition -> !condition.verified()))));
        page.heading(2, "Whose reading");
        page.paragraph(
                "Acts often name goods in words. The code then comes from the act itself, from the Panel of Experts, from a "
                        + "national or European list, or from us; our own mapping alone never makes an answer firm.");
        page.table(
                List.of(
                        "Act",
                        ">With codes",
                        ">Act itself",
                        ">Panel",
                        ">National or EU list",
                        ">Ours",
                        ">Without codes"),
                rows(List.of(
                        list -> goods(list, scope -> true),
                        list -> goods(list, scope -> scope.basis() == Basis.TEXT),
                        list -> goods(list, scope -> scope.basis() == Basis.PANEL),
                        list -> goods(list, scope -> scope.basis() == Basis.NATIONAL),
                        list -> goods(list, scope -> scope.basis() == Basis.OURS),
                        list -> count(list, measure -> measure.goods() == null))));
        page.heading(2, "How sure");
        page.paragraph(
                "Only a measure that is certain and covers whole codes can give *in scope*; every other leaves the answer "
                        + "undetermined.");
        page.table(
                List.of("Act", ">Certain", ">Possible", ">Disputed", ">Whole codes", ">Part of codes"),
                rows(List.of(
                        list -> goods(list, scope -> scope.certainty() == Certainty.CERTAIN),
                        list -> goods(list, scope -> scope.certainty() == Certainty.POSSIBLE),
                        list -> goods(list, scope -> scope.certainty() == Certainty.DISPUTED),
                        list -> goods(list, scope -> scope.coverage() == Coverage.WHOLE),
                        list -> goods(list, scope -> scope.coverage() == Coverage.PART))));
        page.heading(2, "How well established");
        page.paragraph(
                "High: read in the text or in several good sources. Medium: in one good source. Low: from memory or from a "
                        + "weak source.");
        page.table(
                List.of("Act", ">High", ">Medium", ">Low"),
                rows(List.of(
                        list -> count(list, measure -> measure.confidence() == Confidence.HIGH),
                        list -> count(list, measure -> measure.confidence() == Confidence.MEDIUM),
                        list -> count(list, measure -> measure.confidence() == Confidence.LOW))));
        listed(page, "Paragraph numbers that are recalled", measure -> !measure.paragraphVerified());
        listed(
                page,
                "Measures with a clause that is recalled",
                measure -> measure.conditions().stream().anyMatch(condition -> !condition.verified()));
        listed(page, "Codes that are our own mapping", measure -> is(measure, scope -> scope.basis() == Basis.OURS));
        listed(page, "Established weakly", measure -> measure.confidence() == Confidence.LOW);
        return page.toString();
    }

    private interface Count {
        int of(List<Measure> measures);
    }

    private List<List<String>> rows(List<Count> counts) {
        List<List<String>> rows = new ArrayList<>();
        for (RuleBook book : books.books()) {
            rows.add(row(Page.link(Page.plain(book.act().number()), Places.act(book.act())), counts, book.measures()));
        }
        rows.add(row(Page.strong("All"), counts, books.listMeasures()));
        return rows;
    }

    private static List<String> row(String name, List<Count> counts, List<Measure> measures) {
        return Stream.concat(Stream.of(name), counts.stream().map(count -> Integer.toString(count.of(measures))))
                .toList();
    }

    private static int count(List<Measure> measures, Predicate<Measure> wanted) {
        return (int) measures.stream().filter(wanted).count();
    }

    private static boolean is(Measure measure, Predicate<GoodsScope> wanted) {
        GoodsScope goods = measure.goods();
        return goods != null && wanted.test(goods);
    }

    private static int goods(List<Measure> measures, Predicate<GoodsScope> wanted) {
        return (int) measures.stream()
                .map(Measure::goods)
                .filter(Objects::nonNull)
                .filter(wanted)
                .count();
    }

    private static int clauses(List<Measure> measures, Predicate<Condition> wanted) {
        return (int) measures.stream()
                .flatMap(measure -> measure.conditions().stream())
                .filter(wanted)
                .count();
    }

    private void listed(Page page, String heading, Predicate<Measure> wanted) {
        List<String> items = books.listMeasures().stream()
                .filter(wanted)
                .map(measure -> Places.citeFromTop(measure) + ": " + Page.plain(measure.commodity()) + ", "
                        + Words.direction(measure))
                .toList();
        page.heading(2, heading);
        if (items.isEmpty()) {
            page.paragraph("None.");
        }
        page.bullets(items);
    }
}
