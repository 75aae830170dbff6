package org.tidewaiter.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Verdict;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.LegalAct;
import org.tidewaiter.law.MeasureHit;

/** A verdict in the width of a table cell: the answer and where it comes from. */
final class VerdictText {
    private static final int CITED = 2; // more would push the table off the screen

    private VerdictText() {}

    static String of(@Nullable Verdict verdict) {
        if (verdict == null) {
            return Amounts.dash();
        }
        String what = verdict.answer() == Answer.OUT_OF_SCOPE
                ? "not covered"
                : verdict.answer().words();
        String mixed = verdict.mixed()
                ? " (" + Amounts.amount(verdict.surely()) + " to " + Amounts.amount(verdict.possibly()) + ")"
                : "";
        return what + mixed + citations(verdict.answer(), verdict.measures());
    }

    static String citations(Answer answer, List<MeasureHit> measures) {
        if (answer == Answer.OUT_OF_SCOPE || measures.isEmpty()) {
            return "";
        }
        Set<String> cited = new LinkedHashSet<>();
        measures.forEach(hit -> cited.add(cite(hit.act(), hit.paragraph())));
        String shown = String.join("; ", cited.stream().limit(CITED).toList());
        return ": " + shown + (cited.size() > CITED ? " and " + (cited.size() - CITED) + " more" : "");
    }

    static String cite(String act, String paragraph) {
        return LegalAct.citeShort(act, paragraph);
    }
}
