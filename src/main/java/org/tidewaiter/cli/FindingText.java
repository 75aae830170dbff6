package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.detect.judgement.FindingView;
import org.tidewaiter.detect.judgement.State;
import org.tidewaiter.trade.Areas;

/** Findings for people: first what was noticed, then how sure, then why, then what else it could be. */
final class FindingText {
    private static final String MARGIN = "    ";

    private FindingText() {}

    /** One line of the list and its explanation. */
    static void print(PrintWriter out, FindingView view, State state) {
        out.println();
        TextLines.print(out, "", heading(view, state));
        if (view.picture() != null) {
            out.println(MARGIN + PictureText.line(view.picture()));
        }
        TextLines.print(out, MARGIN, amounts(view));
        TextLines.print(out, MARGIN, sure(view));
        if (view.law() != null) {
            TextLines.print(out, MARGIN, law(view));
        }
        if (view.caution() != null) {
            TextLines.print(out, MARGIN, view.caution());
        }
    }

    /** The same with all its evidence, the innocent explanations and the way to the rows. */
    static void printWhole(PrintWriter out, FindingView view, State state) {
        print(out, view, state);
        TextLines.print(out, MARGIN, view.title() + " " + view.question());
        TextLines.print(
                out,
                MARGIN,
                "Evidence: "
                        + view.evidence().entrySet().stream()
                                .map(FindingText::evidence)
                                .collect(Collectors.joining("; "))
                        + ".");
        out.println(MARGIN + "What it can be without anything being wrong:");
        view.innocentCauses().forEach(cause -> TextLines.print(out, MARGIN + "- ", cause));
        if (view.rows() != null) {
            TextLines.print(out, MARGIN, "Rows: tidewaiter " + view.rows());
        }
    }

    private static String heading(FindingView view, State state) {
        String whose = view.reporter() == null
                ? "everybody's " + view.flow() + "s, " + name(view.partner())
                : name(view.reporter()) + "'s " + view.flow() + "s "
                        + (view.flow().endsWith("import") ? "from " : "to ") + name(view.partner());
        String goods = view.goods().equals(view.code()) ? view.code() : view.goods() + " (" + view.code() + ")";
        return String.format(Locale.ROOT, "%.2f  %s  ", view.rank().total(), view.id())
                + view.noticed() + ": " + goods + ", " + whose + ", " + view.months()
                + (state == State.OPEN ? "" : " [" + state.id() + "]");
    }

    private static String name(@Nullable String area) {
        return area == null ? "all" : Areas.packed().parse(area).nameEn();
    }

    private static String amounts(FindingView view) {
        StringBuilder text = new StringBuilder("Observed " + amount(view.observed(), view.unit()));
        if (view.expected() != null) {
            text.append(", expected ").append(amount(view.expected(), view.unit()));
        }
        if (view.low() != null && view.high() != null) {
            text.append(" (")
                    .append(amount(view.low(), view.unit()))
                    .append(" to ")
                    .append(amount(view.high(), view.unit()))
                    .append(')');
        }
        return text.append('.').toString();
    }

    private static String amount(@Nullable Double value, String unit) {
        if (value == null) {
            return "unknown";
        }
        boolean plain = Math.abs(value) < 1000 && value != Math.rint(value);
        String number = plain ? String.format(Locale.ROOT, "%.3g", value) : Amounts.amount(BigDecimal.valueOf(value));
        return number + " " + unit;
    }

    private static String sure(FindingView view) {
        Integer atMost = view.falsePercentAtMost();
        String test = atMost == null
                ? "By a rule, not a test."
                : String.format(
                        Locale.ROOT,
                        "By a test: p %.2g; among all listed so far, at most %d %% false alarms are to be expected.",
                        view.p() == null ? Double.NaN : view.p(),
                        atMost);
        return test
                + String.format(
                        Locale.ROOT,
                        " Rank %.2f: law %.2f, statistics %.2f, value %.2f, corroboration %.2f.",
                        view.rank().total(),
                        view.rank().legal(),
                        view.rank().statistical(),
                        view.rank().value(),
                        view.rank().corroboration());
    }

    private static String law(FindingView view) {
        return "Law: " + String.valueOf(view.law()).replace('_', ' ')
                + (view.citations().isEmpty()
                        ? "."
                        : ", " + view.citations().stream().limit(4).collect(Collectors.joining("; "))
                                + (view.citations().size() > 4 ? "; and more" : "") + ".");
    }

    private static String evidence(Map.Entry<String, Object> entry) {
        return entry.getKey().replace('_', ' ') + " " + entry.getValue();
    }
}
