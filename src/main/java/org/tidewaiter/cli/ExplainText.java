package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.answers.LawTimeline;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.LawSpan;
import org.tidewaiter.law.MeasureHit;

/** Draws the history of a good downwards along a rail: one mark for each span, with its days, state, source and sentence. */
final class ExplainText {
    private static final String RAIL = "\u2502";

    private ExplainText() {}

    static void print(PrintWriter out, LawTimeline explanation) {
        out.println(explanation.goods() + ", " + explanation.label() + ", from " + explanation.from() + " to "
                + explanation.to());
        out.println(
                explanation.hsEditionFixed() == null
                        ? "The code is read in the edition in force on each day, or the newest that has it."
                        : "The code is read in " + explanation.hsEditionFixed() + " throughout.");
        out.println();
        List<LawSpan> spans = explanation.spans();
        spans.forEach(span -> print(out, span));
        out.println("Law: " + explanation.ruleBooks());
        List<String> reasons = spans.getLast().reasons();
        if (spans.getLast().answer() == Answer.OUT_OF_SCOPE) {
            reasons.stream().skip(1).forEach(reason -> TextLines.print(out, "", "Note: " + reason));
        }
    }

    private static void print(PrintWriter out, LawSpan span) {
        out.println(sign(span.answer()) + " " + days(span) + "  "
                + span.state().words().toUpperCase(Locale.ROOT) + source(span));
        TextLines.print(out, RAIL + "   ", span.says());
        List<String> others = span.measures().stream()
                .filter(hit -> !hit.says().isEmpty() && !span.says().startsWith(hit.says()))
                .map(ExplainText::other)
                .toList();
        others.forEach(other -> TextLines.print(out, RAIL + "   ", "Also: " + other));
        out.println(span.last() == null ? "" : RAIL);
    }

    private static String other(MeasureHit hit) {
        return VerdictText.cite(hit.act(), hit.paragraph()) + " ("
                + hit.effect().words() + ", " + hit.certainty().code() + "): " + hit.says();
    }

    private static String source(LawSpan span) {
        if (span.act() == null || span.paragraph() == null || span.basis() == null || span.certainty() == null) {
            return "";
        }
        return "  " + VerdictText.cite(span.act(), span.paragraph())
                + (Boolean.FALSE.equals(span.paragraphVerified()) ? " (number not verified)" : "")
                + "  basis " + span.basis().code() + ", " + span.certainty().code();
    }

    private static String days(LawSpan span) {
        LocalDate first = span.first();
        LocalDate last = span.last();
        if (first == null) {
            return last == null ? "at all times" : "to " + last;
        }
        return last == null ? "from " + first + " on" : first + " to " + last + count(first, last);
    }

    private static String count(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1; // both ends are included
        return " (" + days + (days == 1 ? " day)" : " days)");
    }

    private static String sign(Answer answer) {
        return switch (answer) {
            case IN_SCOPE -> "\u25a0";
            case UNDETERMINED -> "\u25c6";
            case OUT_OF_SCOPE -> "\u25cb";
        };
    }
}
