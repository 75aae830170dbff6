package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.CheckResult;
import org.tidewaiter.law.Fact;
import org.tidewaiter.law.Layer;
import org.tidewaiter.law.MeasureHit;

/** Prints one answer for a person: the answer, why, and each measure with its text and conditions. */
final class CheckText {
    private CheckText() {}

    static void print(PrintWriter out, CheckResult result) {
        String goods = result.label() == null ? "" : ", " + result.label();
        out.println(result.hs() + " (" + result.hsEdition() + goods + "), " + result.from() + " to " + result.to()
                + ", on " + result.on());
        out.println();
        List<String> reasons = result.reasons();
        reasons.forEach(out::println);
        printLayers(out, result.layers());
        if (result.given() != null) {
            print(out, result.given());
        }
        List<MeasureHit> measures = result.measures();
        measures.forEach(hit -> print(out, hit, result.on()));
        if (result.hsEditionAssumed()) {
            out.println();
            out.println("Assumed: the code is read in " + result.hsEdition()
                    + ", the edition in force on that day. Name another with --edition.");
        }
    }

    /** What each layer says, where they do not say the same. */
    private static void printLayers(PrintWriter out, List<Layer> layers) {
        if (layers.stream().map(Layer::answer).distinct().count() < 2) {
            return;
        }
        out.println();
        TextTable table = new TextTable("layer", "regime", "says", "rests on");
        layers.forEach(layer -> table.add(
                Layer.name(layer.authority()),
                layer.regime(),
                layer.answer().words(),
                layer.paragraphs().isEmpty() ? "-" : String.join("; ", layer.paragraphs())));
        table.print(out);
    }

    private static void print(PrintWriter out, CheckResult.Given given) {
        out.println();
        out.println("As you state, and nobody here checked: " + String.join(", ", given.facts())
                + (given.answerWithout() == null
                        ? ""
                        : ". Without it: " + given.answerWithout().words()) + ".");
        if (given.settles().isEmpty()) {
            out.println("No condition of a measure that reaches these goods on that day asks for it.");
        }
        given.settles()
                .forEach(sentence -> TextLines.print(
                        out, "  ", VerdictText.cite(sentence.act(), sentence.paragraph()) + ": " + sentence.says()));
    }

    /** Candidates side by side, one line each with the sentence that decides. */
    static void printChoice(PrintWriter out, List<CheckResult> candidates) {
        for (CheckResult candidate : candidates) {
            String answer = candidate.answer() == null ? "" : candidate.answer().words();
            out.println(candidate.hs() + "  " + candidate.label() + "  " + answer);
            List<MeasureHit> measures = candidate.measures() == null ? List.of() : candidate.measures();
            measures.stream().limit(1).forEach(hit -> out.println("    " + hit.citation() + ": " + hit.says()));
        }
    }

    private static void print(PrintWriter out, MeasureHit hit, @Nullable LocalDate on) {
        out.println();
        out.println(hit.citation() + (hit.paragraphVerified() ? "" : " (number of the paragraph not verified)"));
        line(out, "goods", hit.commodity());
        line(out, "in force", hit.validity());
        line(out, "basis", hit.basis().code() + ", " + hit.certainty().code() + ": " + hit.basisSource());
        if (hit.unverified() != null) {
            line(out, "not verified", hit.unverified());
        }
        for (MeasureHit.ConditionNote note : hit.conditions()) {
            boolean over = note.until() != null && on != null && note.until().isBefore(on);
            String until = note.until() == null ? "" : "until " + note.until() + (over ? " (over): " : ": ");
            line(out, note.type(), until + note.says() + (note.verified() ? "" : " (not verified)"));
            if (note.asks() != null && !over) {
                line(out, "", "Ask: " + note.asks() + (note.settledBy() == null ? "" : answer(note.settledBy())));
            }
            if (note.ledger() != null && on != null) {
                line(out, "", "Loaded figures: tidewaiter quota " + note.ledger() + " --year " + year(note, on));
            }
        }
        if (hit.interpretation() != null) {
            line(out, "our reading", hit.interpretation());
        }
        line(out, "text", hit.url());
    }

    private static String answer(Fact fact) {
        return " Answer with --given " + fact.code() + (fact == Fact.CONTRACT_DATE ? "=DAY" : "=yes or no");
    }

    /** The year that names the window a day lies in. */
    private static int year(MeasureHit.ConditionNote note, LocalDate on) {
        boolean next = "year-from-12-22".equals(note.window())
                && !MonthDay.from(on).isBefore(MonthDay.of(12, 22)); // the last days of a year open the next window
        return next ? on.getYear() + 1 : on.getYear();
    }

    private static void line(PrintWriter out, String name, String text) {
        out.println(
                "  " + name + " ".repeat(Math.max(1, 17 - name.length())) + text); // longest name is value-threshold
    }
}
