package org.tidewaiter.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Verdict;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.MeasureHit;

/** A verdict in the cells of a table; all of them empty where there is none. */
record LawCells(
        @Nullable String answer,
        @Nullable Object surely,
        @Nullable Object possibly,
        @Nullable String measures,
        @Nullable String reasons) {

    static LawCells of(@Nullable Verdict verdict) {
        return verdict == null
                ? new LawCells(null, null, null, null, null)
                : new LawCells(
                        verdict.answer().code(),
                        verdict.surely(),
                        verdict.possibly(),
                        cite(verdict.answer(), verdict.measures()),
                        String.join(" ", verdict.reasons()));
    }

    /** Every act and paragraph that reaches the goods. */
    static String cite(Answer answer, List<MeasureHit> measures) {
        return answer == Answer.OUT_OF_SCOPE
                ? ""
                : measures.stream().map(MeasureHit::citation).distinct().collect(Collectors.joining("; "));
    }
}
