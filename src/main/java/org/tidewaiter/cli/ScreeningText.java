package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.ScreenedLine;
import org.tidewaiter.analysis.Screening;
import org.tidewaiter.law.Answer;
import org.tidewaiter.trade.Flow;

/** Prints a screening: the interval, the paragraphs, then the lines with the largest first. */
final class ScreeningText {
    private ScreeningText() {}

    static void print(PrintWriter out, Question question, Screening screening) {
        ProvenanceText.printWarning(out, screening.provenance());
        for (Flow flow : question.flows()) {
            interval(out, screening, flow);
        }
        paragraphs(out, screening);
        if (question.reporter() == null) {
            reporters(out, screening);
        }
        lines(out, screening);
        ProvenanceText.print(out, screening.provenance());
    }

    private static void interval(PrintWriter out, Screening screening, Flow flow) {
        BigDecimal surely = screening.value(flow, Answer.IN_SCOPE);
        BigDecimal open = screening.value(flow, Answer.UNDETERMINED);
        BigDecimal rest = screening.value(flow, Answer.OUT_OF_SCOPE);
        out.println(flow.word() + "s: in scope surely " + money(surely, screening) + ", possibly up to "
                + money(surely.add(open), screening) + "; not covered " + money(rest, screening));
    }

    private static String money(BigDecimal value, Screening screening) {
        return Amounts.amount(value) + " " + screening.currency();
    }

    private static void paragraphs(PrintWriter out, Screening screening) {
        if (screening.byParagraph().isEmpty()) {
            return;
        }
        out.println();
        TextTable table = new TextTable("paragraph", "flow", ">lines", ">surely", ">possibly", "codes");
        for (Screening.Paragraph paragraph : screening.byParagraph()) {
            table.add(
                    VerdictText.cite(paragraph.act(), paragraph.paragraph()),
                    paragraph.flow().word(),
                    paragraph.lines(),
                    Amounts.amount(paragraph.surely()),
                    Amounts.amount(paragraph.possibly()),
                    codes(paragraph.codes()));
        }
        table.print(out);
        out.println("A line that two paragraphs reach counts in both.");
    }

    private static String codes(List<String> codes) {
        int shown = 6; // the rest is in the lines
        String text = String.join(" ", codes.stream().limit(shown).toList());
        return codes.size() > shown ? text + " and " + (codes.size() - shown) + " more" : text;
    }

    private static void reporters(PrintWriter out, Screening screening) {
        out.println();
        TextTable table = new TextTable("reporter", "flow", ">lines", ">surely USD", ">possibly USD", ">all USD");
        for (Screening.ByReporter reporter : screening.byReporter()) {
            table.add(
                    reporter.reporter().nameEn(),
                    reporter.flow().word(),
                    reporter.lines(),
                    Amounts.amount(reporter.surelyUsd()),
                    Amounts.amount(reporter.possiblyUsd()),
                    Amounts.amount(reporter.valueUsd()));
        }
        table.print(out);
    }

    private static void lines(PrintWriter out, Screening screening) {
        out.println();
        List<ScreenedLine> shown = screening.lines().stream()
                .filter(line -> orZero(line).signum() != 0)
                .toList();
        TextTable table = new TextTable("period", "from", "to", "code", "goods", ">" + screening.currency(), "law");
        shown.forEach(line -> table.add(
                line.period(),
                line.from().shortCode(),
                line.to().shortCode(),
                line.hs(),
                RankingText.name(line.name()),
                Amounts.amount(orZero(line)),
                line.answer().words() + VerdictText.citations(line.answer(), line.measures())));
        table.print(out);
        long more = screening.lineCount() - screening.linesWithoutValue() - shown.size();
        if (more > 0) {
            out.println("and " + more + " more lines; --limit shows more, --json all.");
        }
        if (screening.linesWithoutValue() > 0) {
            out.println(screening.linesWithoutValue() + " lines without value are not shown; --json has them.");
        }
        why(out, shown);
    }

    /** Reasons once for each code and answer, from the largest line; the periods they stand for may differ in dates. */
    private static void why(PrintWriter out, List<ScreenedLine> shown) {
        out.println();
        Map<List<Object>, List<ScreenedLine>> groups = shown.stream()
                .collect(Collectors.groupingBy(
                        line -> List.of(line.answer(), line.hs(), citations(line)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        groups.values().forEach(group -> {
            ScreenedLine first = group.getFirst();
            String also = group.size() == 1 ? "" : " (likewise in " + (group.size() - 1) + " other lines)";
            out.println(first.hs() + " in " + first.period() + also + ":");
            first.reasons().forEach(reason -> out.println("  " + reason));
        });
    }

    private static String citations(ScreenedLine line) {
        return VerdictText.citations(line.answer(), line.measures());
    }

    private static BigDecimal orZero(ScreenedLine line) {
        return line.value() == null ? BigDecimal.ZERO : line.value();
    }
}
